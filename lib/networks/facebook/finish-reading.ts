import {
  type Community,
  emptyResult,
  mergeAccount,
  mergeById,
  mergeComment,
  mergeCommunity,
  mergePost,
  type PageRef,
  type Post,
  type ReadResult,
} from '../../model';
import type { ReadContext } from '../contract';
import { groupPieces, joinPieces } from './join-pieces';
import descriptor from './network';
import type { CommunityPiece, Findings } from './piece';
import { provenance, type Reading } from './reading';
import { refinePage } from './refine-page';
import { isSiteUrl } from './site-url';
import { surfaceOf } from './surface-of';
import { firstKnown } from './tally-counts';

/** Turns what was found into records: joins pieces, decides what the page is about and which view showed what. */
export function finishReading(findings: Findings, context: ReadContext, reading: Reading): ReadResult {
  const known = isSiteUrl(context.pageUrl);
  const page = refinePage(descriptor.locate(context.pageUrl), context.pageUrl, known, findings);
  const result = emptyResult(descriptor.id, page);
  result.guest = findings.routes.some((route) => route.current && route.guest) || undefined;
  result.communities = communitiesOf(findings, page, reading);
  result.posts = postsOf(findings, page, context, reading);
  result.comments = mergeById(findings.comments, mergeComment);
  result.accounts = mergeById(findings.accounts, mergeAccount);
  result.unrecognised = unrecognisedOf(findings, result);
  if (result.guest) {
    const records = [...result.communities, ...result.posts, ...result.comments, ...result.accounts];
    for (const record of records) record.provenance.completeness = 'guest';
  } else delete result.guest;
  return result;
}

function postsOf(findings: Findings, page: PageRef, context: ReadContext, reading: Reading): Post[] {
  const fallbackOwner = page.kind === 'feed' || page.kind === 'search' ? undefined : page.communityId;
  const posts: Post[] = [];
  const nextRank = new Map<string, number>();
  for (const group of groupPieces(findings.pieces)) {
    const joined = joinPieces(group, reading, fallbackOwner);
    if (joined === undefined) continue;
    const surface = surfaceOf(joined.main, page, context.pageUrl, findings);
    const owner =
      surface === 'wall' || surface === 'reels' ? (joined.main.scope.ownerId ?? joined.post.communityId) : undefined;
    const free = nextRank.get(surface) ?? 0;
    const rank = joined.main.scope.rank ?? free;
    nextRank.set(surface, Math.max(free, rank + 1));
    joined.post.sightings = [{ surface, ...(owner ? { communityId: owner } : {}), run: context.run, rank }];
    posts.push(joined.post);
  }
  return mergeById(posts, mergePost);
}

/** The subject first; mentions only of the subject, cards only where they add to it or hold an exact figure. */
function communitiesOf(findings: Findings, page: PageRef, reading: Reading): Community[] {
  const pieces = [...findings.communities, ...routeCommunities(findings, page, reading)];
  const headers = new Set(pieces.filter((piece) => piece.from === 'header').map((piece) => piece.community.id));
  const kept = pieces.filter(
    ({ from, community }) => from !== 'mention' || headers.has(community.id) || community.id === page.communityId,
  );
  // The fullest object comes last, so that it wins where both have a value.
  kept.sort((a, b) => a.keys - b.keys);
  const merged = mergeById(
    kept.map((piece) => piece.community),
    mergeExact,
  );
  return merged.sort((a, b) => Number(b.id === page.communityId) - Number(a.id === page.communityId));
}

/** In one payload the exact figure is true whatever the rounded one beside it says. */
function mergeExact(a: Community, b: Community): Community {
  return { ...mergeCommunity(a, b), members: firstKnown(b.members, a.members) };
}

/** A guest's page names its Page only in the route: the name is known, the followers are not (2025-04). */
function routeCommunities(findings: Findings, page: PageRef, reading: Reading): CommunityPiece[] {
  const route = findings.routes.find((each) => each.current && each.communityId === page.communityId);
  const named = findings.communities.some(({ community }) => community.id === page.communityId);
  if (named || route?.communityId === undefined || route.kind === undefined || route.name === undefined) return [];
  if (page.kind !== 'community') return [];
  const community: Community = {
    network: 'facebook',
    id: route.communityId,
    kind: route.kind,
    name: route.name,
    members: { kind: 'absent' },
    provenance: provenance(reading, 'initialRouteInfo', 'partial'),
  };
  if (route.handle !== undefined) {
    community.handle = route.handle;
    community.url = `https://www.facebook.com/${route.handle}`;
  }
  return [{ community, keys: 0, from: 'card' }];
}

/** Own series of a community: here an item that is no story is news, while a home feed holds many other units. */
const WALLS: ReadonlySet<string> = new Set(['timeline_list_feed_units', 'group_feed', 'aggregated_fb_shorts']);

/**
 * The network's health: items of known lists that were not understood, and counts that are gone from every post.
 * Single oddities are normal (a header in a group's feed has few members and is no story), so they stay silent.
 */
function unrecognisedOf(findings: Findings, result: ReadResult): ReadResult['unrecognised'] {
  const found = [...findings.unrecognised];
  for (const [where, list] of findings.lists) {
    for (const shape of list.storyShapes) found.push({ where, shape });
    if (WALLS.has(where) && list.read === 0) for (const shape of list.otherShapes) found.push({ where, shape });
  }
  const stories = findings.pieces.filter((piece) => piece.full && piece.feedbackShape !== undefined);
  const counted = result.posts.some((post) =>
    [post.reactions, post.comments, post.shares].some((count) => count.kind !== 'absent'),
  );
  const shape = stories[0]?.feedbackShape;
  if (shape !== undefined && !counted) found.push({ where: 'comet_sections.feedback', shape });
  return found;
}
