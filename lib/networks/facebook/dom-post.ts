import type { PageRef, Post, PostFormat, Surface } from '../../model';
import { dateFromLabel } from './date-label';
import { commentOf } from './decode-id';
import { domCounts } from './dom-counts';
import { commentArticles, own, visibleText } from './dom-units';
import descriptor from './network';
import { provenance, type Reading } from './reading';
import { pfbidOf, siteUrl } from './site-url';

/** Addresses of a post inside its own unit, the surest first. */
const PERMALINKS = ['/posts/', '/permalink/', 'story_fbid=', '/reel/', '/videos/', '/watch/?v=', 'fbid='];

/** The address under which a unit shows its post; placeholders that only fill on hover have none (search 2025-12). */
export function permalinkOf(unit: Element): Element | undefined {
  const links = own(unit, 'a[href]');
  for (const part of PERMALINKS) {
    const link = links.find((each) => each.getAttribute('href')?.includes(part));
    if (link) return link;
  }
  return undefined;
}

/**
 * The best name that the markup gives a post: its number, the number in the links of its comments, else the opaque
 * `pfbid…`, which is not the same at every view, or the number of its video.
 */
export function postNameOf(unit: Element): string | undefined {
  const address = siteUrl(permalinkOf(unit)?.getAttribute('href'));
  const page = address === undefined ? undefined : descriptor.locate(address);
  if (page?.postId !== undefined) return page.postId;
  for (const comment of commentArticles(unit)) {
    for (const link of comment.querySelectorAll('a[href*="comment_id="]')) {
      const id = queryOf(link)?.get('comment_id');
      const named = commentOf(id)?.postId;
      if (named !== undefined) return named;
    }
  }
  // The number of a photo is no name for its post, that of a video is one for a reel.
  return pfbidOf(address) ?? (/\/(?:reel|videos|watch)\//.test(address ?? '') ? page?.postCode : undefined);
}

function queryOf(link: Element): URLSearchParams | undefined {
  try {
    return new URL(link.getAttribute('href') ?? '', 'https://www.facebook.com').searchParams;
  } catch {
    return undefined;
  }
}

/** A profile or group that a unit names by a link. */
export interface NamedLink {
  name: string;
  page: PageRef;
  /** Id of the group inside of which the link stands: `/groups/<group>/user/<member>/`. */
  groupId?: string;
}

/** Profiles and groups that a unit names, the marked heading first. */
export function namesIn(unit: Element): NamedLink[] {
  const named: NamedLink[] = [];
  for (const link of [...own(unit, '[data-ad-rendering-role="profile_name"] a[href]'), ...own(unit, 'a[href]')]) {
    const address = siteUrl(link.getAttribute('href'));
    // The picture's link says the name in its label and presence ("Active") in its text (2026-09).
    const name = (link.getAttribute('aria-label') ?? visibleText(link)).trim();
    const page = address === undefined ? undefined : descriptor.locate(address);
    if (name === '' || (page?.kind !== 'community' && page?.kind !== 'person')) continue;
    named.push({ name, page, groupId: /\/groups\/(\d+)/.exec(address ?? '')?.[1] });
  }
  return named;
}

/** The author: where the heading holds a group, the member follows (2025-12). */
export function authorOf(unit: Element): NamedLink | undefined {
  const named = namesIn(unit);
  return named.find(({ page }) => page.tab === 'group') ?? named[0];
}

/** The text of a post; cut where the site cut it ("See more"). */
export function textOf(unit: Element): string {
  const marked =
    own(unit, '[data-ad-rendering-role="story_message"]')[0] ??
    own(unit, '[data-ad-comet-preview="message"],[data-ad-preview="message"]')[0];
  const body =
    marked ??
    own(unit, 'div[dir="auto"]').find(
      (element) => element.closest('a,[role="button"],h2,h3') === null && visibleText(element).trim() !== '',
    );
  return body === undefined ? '' : withoutButtons(body).trim();
}

function withoutButtons(node: Node): string {
  if (node.nodeType === 1 && (node as Element).getAttribute('role') === 'button') return '';
  if (node.nodeType !== 1 || node.childNodes.length === 0) return visibleText(node);
  if (visibleText(node) === '') return '';
  return [...node.childNodes].map(withoutButtons).join('');
}

/**
 * Reads a post from its markup: the last resort, with what can be seen. Undefined when nothing names the post or
 * its owner.
 */
export function readPost(
  unit: Element,
  page: PageRef,
  view: { surface: Surface; rank: number; run: string },
  reading: Reading,
): Post | undefined {
  const id = postNameOf(unit);
  const author = authorOf(unit);
  const link = permalinkOf(unit);
  const communityId =
    author?.groupId ?? author?.page.communityId ?? ownerOf(link) ?? pageOwner(author?.page, page, view.surface);
  if (id === undefined || communityId === undefined) return undefined;
  const published = dateFromLabel(link?.getAttribute('aria-label') ?? (link && visibleText(link)), reading.at);
  const format = formatOf(unit);
  const post: Post = {
    network: 'facebook',
    id,
    communityId,
    authorName: author?.name,
    url: siteUrl(link?.getAttribute('href')),
    publishedAt: published,
    text: textOf(unit),
    format,
    ...domCounts(unit, format, reading.lang),
    pinned: null,
    ad: null,
    sightings: [
      { surface: view.surface, ...(view.surface === 'wall' ? { communityId } : {}), run: view.run, rank: view.rank },
    ],
    provenance: provenance(reading, 'unit', 'partial'),
  };
  const authorId = author?.page.communityId;
  if (authorId !== undefined && authorId !== author?.groupId) post.authorId = authorId;
  if (!/^\d+$/.test(id)) post.idIs = 'provisional';
  if (published !== null) post.dateFrom = 'label';
  for (const key of Object.keys(post) as (keyof Post)[]) if (post[key] === undefined) delete post[key];
  return post;
}

/** `permalink.php` and addresses of groups name the owner by number. */
function ownerOf(link: Element | undefined): string | undefined {
  const address = siteUrl(link?.getAttribute('href'));
  return address === undefined ? undefined : descriptor.locate(address).communityId;
}

/** The page's own id, for posts that stand on its wall or bear its name. */
function pageOwner(author: PageRef | undefined, page: PageRef, surface: Surface): string | undefined {
  const sameName = author?.handle !== undefined && author.handle === page.handle;
  return sameName || surface === 'wall' || surface === 'single' ? page.communityId : undefined;
}

function formatOf(unit: Element): PostFormat {
  const has = (selector: string) => own(unit, selector).length > 0;
  if (has('a[href*="/reel/"]')) return 'reel';
  if (has('video,a[href*="/videos/"],a[href*="/watch/?v="]')) return 'video';
  const photos = own(unit, 'a[href*="fbid="] img');
  return photos.length > 1 ? 'album' : photos.length === 1 ? 'image' : 'text';
}
