import type { Visit } from '../model';
import { communityKeyOf } from '../model';
import { visitSchema } from '../model/visit';
import type { LorgnetteDatabase } from './database';

/** The latest good visit of a community, as stored. */
export interface VisitRow extends Visit {
  /** `<network>|<id>`, the key. */
  community: string;
}

/** What the user calls a community. */
export interface CommunityTagsRow {
  /** `<network>|<id>`, the key. */
  community: string;
  tags: string[];
}

/** A good visit yields to a poorer one when it is older than this: figures age. */
const AGES_MS = 30 * 86_400_000;

/**
 * Remembers a visit in place of the one before, unless that one was better and is not old: the rule of the snapshots.
 * Its size is not asked here: the snapshots know it day by day.
 */
export async function saveVisit(database: LorgnetteDatabase, visit: Visit): Promise<void> {
  const community = communityKeyOf(visit.network, visit.communityId);
  await database.transaction('rw', database.visits, async () => {
    const earlier = await database.visits.get(community);
    await database.visits.put({ ...(earlier === undefined ? visit : latestGood(earlier, visit)), community });
  });
}

/** The visits of some communities, in the given order; those never visited are left out. */
export async function readVisits(database: LorgnetteDatabase, communities: readonly string[]): Promise<VisitRow[]> {
  const rows = await database.visits.bulkGet([...communities]);
  // A restored backup may hold anything; what is no visit is as good as none.
  return rows.flatMap((row) => (row !== undefined && visitSchema.safeParse(row).success ? [row] : []));
}

/** The visits of all communities, the last visited first. */
export async function readAllVisits(database: LorgnetteDatabase): Promise<VisitRow[]> {
  const rows = await database.visits.toArray();
  const good = rows.filter((row) => visitSchema.safeParse(row).success);
  return good.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Tags of all communities that have some. */
export async function readCommunityTags(database: LorgnetteDatabase): Promise<Map<string, string[]>> {
  const rows = await database.communityTags.toArray();
  return new Map(rows.map(({ community, tags }) => [community, tags]));
}

/** Gives a community exactly these tags; none forgets the row. */
export async function tagCommunity(database: LorgnetteDatabase, row: CommunityTagsRow): Promise<void> {
  if (row.tags.length === 0) await database.communityTags.delete(row.community);
  else await database.communityTags.put(row);
}

function latestGood(earlier: Visit, later: Visit): Visit {
  const fresh = Date.parse(later.at) - Date.parse(earlier.at) < AGES_MS;
  return fresh && isPoorer(later, earlier) ? { ...earlier, name: later.name } : later;
}

/** Fewer answers to the question that matters most: an ER, from a complete series, of as many posts. */
function isPoorer(later: Visit, earlier: Visit): boolean {
  const rank = ({ figures }: Visit) => {
    const { headline, contiguous } = figures;
    return 'reason' in headline ? [0, 0, headline.n] : [1, Number(contiguous), headline.n];
  };
  const [now, before] = [rank(later), rank(earlier)];
  const place = now.findIndex((part, index) => part !== before[index]);
  return place >= 0 && (now[place] ?? 0) < (before[place] ?? 0);
}
