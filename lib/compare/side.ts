import { engagementReport } from '../metrics/report';
import { visitRecord } from '../metrics/visit-record';
import {
  type Community,
  type Count,
  communityKeyOf,
  isKnown,
  type SavedPost,
  type Snapshot,
  type Visit,
  type VisitFigures,
  type VisitPost,
} from '../model';
import { type ByCategory, byCategory } from './by-category';
import { type OwnStanding, ownStanding } from './own-standing';
import { type VisitsLine, visitsLine } from './visits-line';

/** Everything that is kept about one community. */
export interface SideInput {
  /** `<network>|<id>` */
  key: string;
  visit?: Visit | undefined;
  /** All snapshots of this community, in any order. */
  snapshots: readonly Snapshot[];
  /** The user's saved posts of this community. */
  saved: readonly SavedPost[];
}

/** One community of a comparison, with all its figures. */
export interface Side {
  key: string;
  network: string;
  communityId: string;
  name: string;
  /** Missing for `snapshot`. */
  kind?: Community['kind'];
  url?: string;
  /** Newest size that is known, and when it was seen. */
  members: Count;
  membersAt: string;
  /**
   * Where the figures come from. `visit`: a visit, as the panel showed them. `library`: saved posts only, no complete
   * series. `snapshot`: an early visit of which only size and ER were kept.
   */
  source: 'visit' | 'library' | 'snapshot';
  /** When the figures were seen, ISO 8601 UTC. */
  at: string;
  adapter: string;
  guest: boolean;
  /** Missing for `snapshot`. */
  figures?: VisitFigures;
  /** For `snapshot`: its ER, or why there was none. */
  engagement?: Snapshot['engagement'];
  posts: VisitPost[];
  line: VisitsLine;
  categories: ByCategory;
  standing: OwnStanding;
}

/**
 * Puts together what is known of a community; undefined when nothing is.
 *
 * @param newest the newest snapshot of every community, for the place among the user's own
 * @param clock time and time zone of the user, for communities known by saved posts only
 */
export function sideOf(
  input: SideInput,
  newest: readonly Snapshot[],
  clock: { now: string; timeZone: string },
): Side | undefined {
  const last = input.snapshots.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  const kept = input.saved.filter(({ trashedAt }) => trashedAt === undefined);
  const visit = input.visit ?? (last === undefined ? fromLibrary(kept, clock) : undefined);
  const known = visit ?? last;
  if (known === undefined) return undefined;
  const sized = input.snapshots.filter(({ members }) => isKnown(members)).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  const size =
    sized !== undefined && (visit === undefined || sized.at >= visit.at || !isKnown(visit.members)) ? sized : known;
  const er = erOf(visit, last);
  return {
    key: input.key,
    network: known.network,
    communityId: known.communityId,
    name: known.name,
    ...(visit && { kind: visit.kind }),
    ...(visit?.url !== undefined && { url: visit.url }),
    members: size.members,
    membersAt: size.at,
    source: input.visit ? 'visit' : visit ? 'library' : 'snapshot',
    at: known.at,
    adapter: known.adapter,
    guest: known.guest,
    ...(visit && { figures: visit.figures }),
    ...(visit === undefined && last && { engagement: last.engagement }),
    posts: visit?.posts ?? [],
    line: visitsLine(input.snapshots),
    categories: byCategory(kept, size.members),
    standing: ownStanding(
      { network: known.network, communityId: known.communityId, members: size.members, er },
      newest,
    ),
  };
}

/** The ER by which a community may be ranked: never one of posts that are no complete series. */
function erOf(visit: Visit | undefined, last: Snapshot | undefined): number | undefined {
  const { headline, contiguous } = visit?.figures ?? {};
  if (headline && contiguous && !('reason' in headline)) return headline.value;
  return last && 'median' in last.engagement ? last.engagement.median : undefined;
}

/** A community of which only posts were saved: the same report, which says itself that it is no complete series. */
function fromLibrary(saved: readonly SavedPost[], clock: { now: string; timeZone: string }): Visit | undefined {
  const newest = saved.filter(({ community }) => community).toSorted((a, b) => (a.seenAt < b.seenAt ? 1 : -1))[0];
  const seen = newest?.community;
  if (newest === undefined || seen === undefined) return undefined;
  const { id, kind, name, handle, url, members, at } = seen;
  const community: Community = {
    network: newest.post.network,
    id,
    kind,
    name,
    ...(handle !== undefined && { handle }),
    ...(url !== undefined && { url }),
    members,
    provenance: { ...newest.post.provenance, at },
  };
  const posts = saved.map(({ post }) => post);
  const report = engagementReport({ community, posts, now: clock.now, options: { timeZone: clock.timeZone } });
  const byId = new Map(posts.map((post) => [post.id, post]));
  const record = visitRecord(community, report, byId, newest.post.provenance.completeness === 'guest');
  return { ...record, at, figures: { ...record.figures, contiguous: false } };
}

/** Key of a snapshot's community. */
export function keyOfSnapshot({ network, communityId }: Snapshot): string {
  return communityKeyOf(network, communityId);
}
