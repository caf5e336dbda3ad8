import { ABSENT, type Count, type PageRef, type Post, type PostFormat, type Surface, UNSUPPORTED } from '../../model';
import { dateFromPk, pkFromCode } from './codes';
import { cardAround, datedLink, type PostLink, postLink, profileLink, TILES } from './dom-links';
import { counterLeaves, countIn, text } from './dom-numbers';
import { metaBelongs, readMetaPost } from './read-meta';
import { postUrl } from './read-post';
import { provenanceOf, type Reading } from './reading';

const SURFACES: ReadonlyMap<string, Surface> = new Map([
  ['', 'wall'],
  ['reels', 'reels'],
  ['tagged', 'tagged'],
  ['reposts', 'reposts'],
] as const);

interface Seen {
  code: string;
  id: string;
  communityId: string;
  format: PostFormat;
  surface: Surface;
  rank: number;
}

function postOf(seen: Seen, reading: Reading, where: string): Post {
  const picture = seen.format === 'image' || seen.format === 'album';
  const ofProfile = seen.surface !== 'single';
  const publishedAt = dateFromPk(seen.id);
  return {
    network: 'instagram',
    id: seen.id,
    code: seen.code,
    communityId: seen.communityId,
    url: postUrl(seen.code, seen.format),
    publishedAt,
    ...(publishedAt !== null && { dateFrom: 'id' as const }),
    text: '',
    format: seen.format,
    reactions: ABSENT,
    comments: ABSENT,
    shares: ABSENT,
    views: picture ? UNSUPPORTED : ABSENT,
    pinned: null,
    ad: null,
    sightings: [
      { surface: seen.surface, ...(ofProfile && { communityId: seen.communityId }), run: reading.run, rank: seen.rank },
    ],
    provenance: { ...provenanceOf(reading, where, false), source: 'dom' },
  };
}

/** Tiles of a profile's grid: identity and date from the code, a caption, and figures where the tile shows them. */
export function readTiles(
  document: Document,
  page: PageRef,
  communityId: string,
  lang: string | undefined,
  reading: Reading,
): Post[] {
  const surface = SURFACES.get(page.tab ?? '');
  const main = document.querySelector('main');
  if (!surface || !main) return [];
  const tiles = [...main.querySelectorAll(TILES)].filter((link) => postLink(link) && link.querySelector('img'));
  return tiles.flatMap((tile, rank) => {
    const link = postLink(tile);
    const id = link && pkFromCode(link.code);
    if (!link || !id) return [];
    const post = postOf(
      { code: link.code, id, communityId, format: tileFormat(tile, link), surface, rank },
      reading,
      'grid',
    );
    post.text = caption(tile);
    return [surface === 'reels' ? withPlays(post, tile, lang) : withHover(post, tile, lang)];
  });
}

function tileFormat(tile: Element, link: PostLink): PostFormat {
  if (link.kind === 'reel') return 'reel';
  const icons = [...tile.querySelectorAll('svg')].map((icon) => icon.getAttribute('aria-label'));
  if (icons.includes('Carousel')) return 'album';
  return icons.length === 0 ? 'image' : 'other';
}

/** A caption or a generated description; only the English form of the latter can be told (2025-12). */
function caption(tile: Element): string {
  const alt = tile.querySelector('img')?.getAttribute('alt') ?? '';
  return /^(?:Photo|Video) (?:by|shared by) .+ (?:on|in) /.test(alt) ? '' : alt;
}

/** The tile under the pointer shows likes, then comments (2025-02); a lone number may be either. */
function withHover(post: Post, tile: Element, lang: string | undefined): Post {
  const [likes, comments, ...more] = [...tile.querySelectorAll('ul li')].map(text);
  if (likes === undefined || comments === undefined || more.length > 0) return post;
  return { ...post, reactions: countIn(likes, lang), comments: countIn(comments, lang) };
}

/** The one number a tile of the Reels tab shows is plays ([C] 2026-06). */
function withPlays(post: Post, tile: Element, lang: string | undefined): Post {
  const numbers = counterLeaves(tile).filter((leaf) => !leaf.closest('ul'));
  const [plays] = numbers;
  return plays && numbers.length === 1 ? { ...post, views: countIn(text(plays), lang), viewsAre: 'plays' } : post;
}

/** The open post, from its action bar; else from the sharing description when it is about this post. */
export function readOpenPost(
  document: Document,
  page: PageRef,
  ownerId: string | undefined,
  lang: string | undefined,
  reading: Reading,
): Post | undefined {
  const { postCode: code, postId: id } = page;
  if (code === undefined || id === undefined) return undefined;
  const root =
    document.querySelector('div[role="dialog"] article, div[role="dialog"]') ?? document.querySelector('main');
  const dated = root ? datedLink(root) : undefined;
  const link = dated && postLink(dated);
  const around = dated && link?.code === code ? cardAround(dated) : undefined;
  const meta = around || !metaBelongs(document, code) ? undefined : readMetaPost(document);
  if (!around && !meta) return undefined;
  const author = link?.user ?? (around && authorIn(around.card));
  const format: PostFormat = link?.kind === 'reel' ? 'reel' : 'other';
  const post = postOf(
    { code, id, communityId: '', format, surface: 'single', rank: 0 },
    reading,
    around ? 'post' : 'meta description',
  );
  // An empty community never hides a known one when readings are merged.
  if (ownerId !== undefined) Object.assign(post, { communityId: ownerId, authorId: ownerId });
  if (author !== undefined) post.authorName = author;
  const time = isoTime(dated?.querySelector('time'));
  if (around && time !== undefined) {
    post.publishedAt = time;
    delete post.dateFrom;
  }
  const [reactions = ABSENT, comments = ABSENT, shares = ABSENT] = around
    ? barCounts(around.bar, lang)
    : [meta?.likes, meta?.comments];
  return { ...post, reactions, comments, shares };
}

export function isoTime(time: Element | null | undefined): string | undefined {
  const written = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(written) ? undefined : new Date(written).toISOString();
}

function authorIn(card: Element): string | undefined {
  for (const link of card.querySelectorAll('a[href]')) {
    const user = profileLink(link);
    if (user !== undefined) return user;
  }
  return undefined;
}

/**
 * Numbers of an action bar by their control: Like, Comment, Share stand in this order in every language (2025-11).
 * A control without a number stays absent: hidden and zero look alike.
 */
export function barCounts(bar: Element, lang: string | undefined): Count[] {
  const counts: Count[] = [];
  const leaves = new Set(counterLeaves(bar));
  let control = -1;
  for (const element of bar.querySelectorAll('*')) {
    if (element.localName === 'svg') control += 1;
    else if (control >= 0 && leaves.has(element)) counts[control] ??= countIn(text(element), lang);
  }
  return counts;
}
