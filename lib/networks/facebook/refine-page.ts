import type { Community, PageRef } from '../../model';
import type { CommunityPiece, Findings, PostPiece } from './piece';
import { pfbidOf } from './site-url';

/** Whether a community is the one that an address names, by either of its ids or by its name. */
export function isSubject(community: Community, page: PageRef): boolean {
  if (page.communityId !== undefined) {
    return community.id === page.communityId || community.otherIds?.includes(page.communityId) === true;
  }
  return page.handle !== undefined && community.handle?.toLowerCase() === page.handle;
}

const COMMUNITY_KINDS: ReadonlySet<PageRef['kind']> = new Set(['community', 'person', 'members', 'post']);

/**
 * Completes what the address says about the page by what the payload says.
 *
 * Suggestions carry headers too, so only a header that fits the address is the subject; without any address (a
 * saved answer) a single header is.
 *
 * @param known whether the address is one of the site's
 */
export function refinePage(page: PageRef, pageUrl: string, known: boolean, findings: Findings): PageRef {
  const refined = { ...page };
  const headers = findings.communities.filter((piece) => piece.from === 'header');
  const subject = known ? richest(headers.filter((piece) => isSubject(piece.community, page))) : onlyOne(headers);
  if (subject && (COMMUNITY_KINDS.has(page.kind) || !known)) {
    refined.communityId = subject.id;
    if (!known) refined.kind = 'community';
    if (refined.kind === 'community' && subject.kind === 'person') refined.kind = 'person';
    if (refined.kind === 'person' && subject.kind !== 'person') refined.kind = 'community';
  }
  const route = findings.routes.find((each) => fitsRoute(each, page));
  if (route && COMMUNITY_KINDS.has(page.kind)) {
    if (route.communityId !== undefined) refined.communityId ??= route.communityId;
    if (page.kind === 'post' && route.postId !== undefined) refined.postId ??= route.postId;
  }
  if (refined.communityId === undefined && page.handle !== undefined && COMMUNITY_KINDS.has(page.kind)) {
    refined.communityId = findings.pieces.find((piece) => piece.communityHandle === page.handle)?.communityId;
    if (refined.communityId === undefined) delete refined.communityId;
  }
  const opened = openedPiece(refined, pageUrl, known && page.kind !== 'other', findings.pieces);
  if (opened) {
    if (!known && !subject) refined.kind = 'post';
    if (refined.kind === 'post') {
      refined.postId ??= opened.postId ?? opened.mediaId;
      refined.communityId ??= opened.communityId;
    }
  }
  return refined;
}

function fitsRoute(route: Findings['routes'][number], page: PageRef): boolean {
  if (page.handle !== undefined && route.handle !== undefined) return page.handle === route.handle;
  return route.current && page.communityId === undefined && page.handle === undefined;
}

/** Of several objects for one subject the one with most members: the header has more than its mentions. */
function richest(pieces: readonly CommunityPiece[]): Community | undefined {
  return [...pieces].sort((a, b) => b.keys - a.keys)[0]?.community;
}

function onlyOne(pieces: readonly CommunityPiece[]): Community | undefined {
  return new Set(pieces.map((piece) => piece.community.id)).size === 1 ? richest(pieces) : undefined;
}

/** Whether a piece is the post that the page shows: by id, by video, by `pfbid`, or as the answer's own subject. */
export function isOpened(piece: PostPiece, page: PageRef, pageUrl: string): boolean {
  if (page.postId !== undefined) return piece.postId === page.postId || (piece.postId ?? piece.mediaId) === page.postId;
  if (page.postCode !== undefined && piece.mediaId !== undefined) return piece.mediaId === page.postCode;
  const pfbid = pfbidOf(pageUrl);
  if (pfbid !== undefined && pfbidOf(piece.url) === pfbid) return true;
  if (!piece.scope.root) return false;
  const stranger =
    page.handle !== undefined && piece.communityHandle !== undefined && piece.communityHandle !== page.handle;
  return (
    !stranger &&
    (page.communityId === undefined || piece.communityId === undefined || piece.communityId === page.communityId)
  );
}

function openedPiece(
  page: PageRef,
  pageUrl: string,
  known: boolean,
  pieces: readonly PostPiece[],
): PostPiece | undefined {
  if (known && page.kind !== 'post') return undefined;
  const fitting = pieces.filter((piece) => piece.full || piece.publishedAt !== null);
  const roots = fitting.filter((piece) => piece.scope.root);
  if (!known) return roots.length > 0 && new Set(roots.map((piece) => piece.postId)).size === 1 ? roots[0] : undefined;
  return fitting.find((piece) => isOpened(piece, page, pageUrl));
}
