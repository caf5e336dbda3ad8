import { ABSENT, type Count } from '../../model';
import { readCount } from '../../text/compact-number';

/** Counters of a sharing description; they are cached by the site and rounded, so they come last. */
export interface MetaProfile {
  members: Count;
  following: Count;
  posts: Count;
}

export interface MetaPost {
  likes: Count;
  comments: Count;
}

function content(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content') ?? '';
}

/**
 * Whether the meta tags speak of this address; they are not renewed by soft navigation (2026-09).
 * Compared by the last speaking segment: the user name of a profile, the code of a post.
 */
export function metaBelongs(document: Document, name: string): boolean {
  const address =
    content(document, 'meta[property="og:url"]') ||
    (document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '') ||
    content(document, 'meta[property="al:android:url"]');
  return address.split(/[/?#]/).some((segment) => segment.toLowerCase() === name.toLowerCase());
}

function description(document: Document): string {
  return content(document, 'meta[property="og:description"]') || content(document, 'meta[name="description"]');
}

const NUMBER = /\d+(?:[.,]\d+)*(?:[KMBkmb](?!\p{L}))?/gu;

/**
 * Followers, following, posts, in this order in every language seen (en, ru, zh-cn, ko; 2020-06 … 2026-09), always
 * with English abbreviations. Undefined unless there are exactly three numbers before the dash.
 */
export function readMetaProfile(document: Document): MetaProfile | undefined {
  const [counts = ''] = description(document).split(/\s[-–]\s/u, 1);
  const numbers = counts.match(NUMBER) ?? [];
  if (numbers.length !== 3) return undefined;
  const [members, following, posts] = numbers.map((raw) => readCount(raw, 'en') ?? ABSENT);
  return { members: members ?? ABSENT, following: following ?? ABSENT, posts: posts ?? ABSENT };
}

/** "13K likes, 167 comments - user on …"; hidden likes leave the numbers out altogether (2024-08). */
export function readMetaPost(document: Document): MetaPost | undefined {
  const counts = /^([\d.,]+[KMBkmb]?)\s\p{L}+, ([\d.,]+[KMBkmb]?)\s\p{L}+ [-–] \S/u.exec(description(document));
  if (!counts) return undefined;
  return { likes: readCount(counts[1] ?? '', 'en') ?? ABSENT, comments: readCount(counts[2] ?? '', 'en') ?? ABSENT };
}

/** Full name, from "NAME (@user) …" in the title, which the site renews, or in the sharing title. */
export function nameOf(document: Document, handle: string): string | undefined {
  const shown = document.querySelector('head > title')?.textContent ?? '';
  for (const title of [shown, content(document, 'meta[property="og:title"]')]) {
    const end = title.toLowerCase().indexOf(` (@${handle})`);
    if (end > 0) return title.slice(0, end).trim() || undefined;
  }
  return undefined;
}
