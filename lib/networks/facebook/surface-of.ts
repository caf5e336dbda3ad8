import type { PageRef, Surface } from '../../model';
import type { Findings, PostPiece } from './piece';
import { isOpened } from './refine-page';
import { isSiteUrl } from './site-url';

/** Pages whose address names a community. */
const OF_COMMUNITY: ReadonlySet<PageRef['kind']> = new Set(['community', 'person', 'members', 'post']);

/** Tabs of a group that show chosen posts, not its series. */
const CHOSEN_TABS: ReadonlySet<string> = new Set(['announcements', 'group']);

/** Which view showed the post: the page's own series, or something the site put beside it. */
export function surfaceOf(piece: PostPiece, page: PageRef, pageUrl: string, findings: Findings): Surface {
  switch (piece.scope.list) {
    case 'timeline_list_feed_units':
    case 'group_feed':
      return belongs(piece, page, pageUrl, findings) && !CHOSEN_TABS.has(page.tab ?? '') ? 'wall' : 'related';
    case 'aggregated_fb_shorts':
      return belongs(piece, page, pageUrl, findings) ? 'reels' : 'related';
    case 'news_feed':
    case 'groups_feed':
      return 'feed';
    case 'serpResponse':
      return 'search';
    case 'unnamed':
      return unnamed(piece, page, pageUrl, findings);
    case undefined:
      return alone(piece, page, pageUrl);
    default:
      return page.kind === 'post' && isOpened(piece, page, pageUrl) ? 'single' : 'related';
  }
}

/** An item of a list whose name is lost (captures of 2026-05): the page must say which list it shows. */
function unnamed(piece: PostPiece, page: PageRef, pageUrl: string, findings: Findings): Surface {
  if (page.kind === 'feed') return 'feed';
  if (page.kind === 'search') return 'search';
  return page.kind !== 'post' && belongs(piece, page, pageUrl, findings) ? 'wall' : 'related';
}

/** A permalink page embeds several stories; only the one that the address means is opened. */
function alone(piece: PostPiece, page: PageRef, pageUrl: string): Surface {
  if (page.kind === 'post') return isOpened(piece, page, pageUrl) ? 'single' : 'related';
  return piece.scope.root ? 'single' : 'related';
}

/**
 * Whether a list is that of the page's own community. After a soft navigation the document still holds the islands
 * of the page before, and a hovered name may load a stranger's posts: those are not the wall.
 */
function belongs(piece: PostPiece, page: PageRef, pageUrl: string, findings: Findings): boolean {
  // A saved answer comes without an address: then its list is what it is about.
  if (!OF_COMMUNITY.has(page.kind)) return !isSiteUrl(pageUrl);
  const owner = piece.scope.ownerId ?? piece.communityId;
  if (page.communityId !== undefined)
    return owner === page.communityId || hasOtherId(owner, page.communityId, findings);
  if (page.handle === undefined) return true;
  const handle = handleOfOwner(owner, findings) ?? (owner === piece.communityId ? piece.communityHandle : undefined);
  return handle === undefined || handle === page.handle;
}

function hasOtherId(owner: string | undefined, id: string, findings: Findings): boolean {
  return findings.communities.some(
    ({ community }) => community.id === owner && community.otherIds?.includes(id) === true,
  );
}

function handleOfOwner(owner: string | undefined, findings: Findings): string | undefined {
  const known = findings.communities.find(({ community }) => community.id === owner && community.handle !== undefined);
  return known?.community.handle?.toLowerCase();
}
