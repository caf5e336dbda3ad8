import type { Count, Post } from '../../model';
import { ABSENT, isKnown } from '../../model';
import { isoFromSeconds } from '../_json/walk';
import { commentsOf, reactionsOf, sharesOf, viewsOf } from './dom-counts';
import { outerPosts, own, POST_SELECTOR, postIdOf } from './dom-place';
import { visibleText } from './dom-text';
import { dateFromLabel } from './label-date';
import { provenanceOf, type Reading, sightingIn } from './reading';
import type { View } from './wall-surface';

const TEXTS =
  '[data-testid="showmoretext-in-expanded"], [data-testid="showmoretext-in"], [data-testid="wall_post_text"], .wall_post_text';

/** Marks of advertising: attributes of delivered ads, and the author's own mark in the four interface languages known. */
const AD_ATTRIBUTES = ['data-ad', 'data-ad-view', 'data-ads', 'data-ad-block-uid'];
const AD_MARKS =
  '[aria-label="Реклама от автора"], .wall_marked_as_ads, .post_marked_as_ads, ._ads_promoted_post_data_w, [onmouseover*="AdsLight"]';
const AD_WORD = /(?:^|\s)(?:Реклама|Community ad|Рэклама|жарнама)(?:$|\s)/i;

/** Reads the posts on screen. Counters may be abbreviated, so JSON wins wherever both are known. */
export function readPostsOnScreen(root: ParentNode, reading: Reading): void {
  const known = new Map(reading.posts.map((post) => [post.id, post]));
  for (const element of outerPosts(root)) {
    const post = readElement(element, reading);
    if (post) reading.posts.push(onlyUnknown(post, known.get(post.id)));
  }
}

/** Leaves out the counters that JSON of the same page already told to the last digit. */
function onlyUnknown(post: Post, known: Post | undefined): Post {
  if (!known) return post;
  const either = (seen: Count, told: Count) => (isKnown(told) ? ABSENT : seen);
  return {
    ...post,
    reactions: either(post.reactions, known.reactions),
    comments: either(post.comments, known.comments),
    shares: either(post.shares, known.shares),
    views: either(post.views, known.views),
  };
}

function readElement(element: Element, reading: Reading): Post | undefined {
  const id = postIdOf(element);
  if (id === undefined) return undefined;
  const { lang } = reading.context;
  const owner = id.slice(0, id.indexOf('_'));
  const surface = surfaceOf(id, owner, reading);
  const text = own(element, TEXTS);
  const nested = element.querySelector(POST_SELECTOR);
  const isRepost = nested !== null || own(element, '.copy_quote, .copy_post_header') !== undefined;
  const post: Post = {
    network: 'vk',
    id,
    communityId: owner,
    url: `https://vk.com/wall${id}`,
    ...dateOf(element, reading.context.at),
    text: text ? visibleText(text) : '',
    format: isRepost ? 'repost' : formatOf(element, text !== undefined),
    reactions: reactionsOf(element, lang),
    comments: commentsOf(element, lang),
    shares: sharesOf(element, lang),
    views: viewsOf(element, lang),
    viewsAre: 'views',
    pinned: isPinned(element) ? true : null,
    ad: isAd(element) ? true : null,
    sightings: [sightingIn(reading, surface, surface === 'wall' ? owner : undefined)],
    provenance: { ...provenanceOf(reading, 'post', false), source: 'dom' },
  };
  addAuthor(post, element, owner);
  const original = nested ? postIdOf(nested) : undefined;
  if (original !== undefined) post.repostOf = original;
  if (element.classList.contains('closed_comments')) {
    post.commentsClosed = true;
    post.comments = ABSENT;
  }
  return post;
}

/** The wall of a community shows that community's posts; anybody else's between them were put there by VK. */
function surfaceOf(id: string, owner: string, reading: Reading): View['surface'] {
  const { page } = reading;
  if (page.kind === 'post') return page.postId === id ? 'single' : 'related';
  if (page.kind === 'feed' || page.kind === 'search') return page.kind;
  const isOwner = page.communityId === owner;
  return isOwner && (page.kind === 'community' || page.kind === 'person') ? 'wall' : 'suggested';
}

function dateOf(post: Element, now: string): Pick<Post, 'publishedAt' | 'dateFrom'> {
  const block = own(post, '[data-testid="post_date_block_preview"]');
  const stamp = own(post, '.rel_date[time]')?.getAttribute('time') ?? block?.getAttribute('data-ts');
  const exactDate = isoFromSeconds(stamp ?? undefined);
  if (exactDate) return { publishedAt: exactDate };
  const time = own(post, 'time[datetime]');
  const written = moscowTime(time?.getAttribute('datetime') ?? '');
  const label = written ?? dateFromLabel((block ?? time ?? own(post, '.rel_date'))?.textContent ?? '', now);
  return label ? { publishedAt: label, dateFrom: 'label' } : { publishedAt: null };
}

/** The view for bots writes Moscow time without a zone (2026-08). */
function moscowTime(raw: string): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(raw);
  const time = parts ? Date.parse(`${parts[1]}T${parts[2]}:00+03:00`) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function addAuthor(post: Post, element: Element, owner: string): void {
  const link = own(element, 'a.author[data-from-id], [data-testid="post-header-title"]');
  const author = link?.getAttribute('data-from-id') ?? element.getAttribute('data-post-author-id');
  const name = link?.textContent?.trim();
  if (name) post.authorName = name;
  if (author && /^-?[1-9]\d*$/.test(author)) {
    post.authorId = author;
    post.byVisitor = author !== owner && !author.startsWith('-');
  }
}

function isPinned(post: Element): boolean {
  return post.classList.contains('post_fixed') || own(post, '.wall_fixed_label') !== undefined;
}

function isAd(post: Element): boolean {
  const isDelivered = AD_ATTRIBUTES.some((name) => post.hasAttribute(name)) || post.id.startsWith('postadsite_');
  const subtitle = own(post, '[data-testid="post-header-subtitle"], .PostHeaderSubtitle__item')?.textContent ?? '';
  return isDelivered || own(post, AD_MARKS) !== undefined || AD_WORD.test(subtitle);
}

function formatOf(post: Element, hasText: boolean): Post['format'] {
  if (own(post, '[data-testid="clip-attachment"]')) return 'reel';
  if (own(post, '[data-video]')) return 'video';
  const photos = post.querySelectorAll('[data-testid="media-grid-item"], .page_post_thumb_wrap').length;
  if (photos > 1) return 'album';
  if (photos === 1 || own(post, '[data-testid="primary-attachment-photo"]')) return 'image';
  if (own(post, '[data-testid="snippet-attachment"]')) return 'link';
  return hasText ? 'text' : 'other';
}
