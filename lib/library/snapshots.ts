import { type AudienceVisit, isKnown, mergeCount, type Snapshot } from '../model';
import type { LorgnetteDatabase, SnapshotRow } from './database';

/** Stores a visit. A second visit on the same day updates the row; a poorer reading never replaces a better one. */
export async function saveSnapshot(database: LorgnetteDatabase, snapshot: Snapshot): Promise<void> {
  const community = communityKey(snapshot.network, snapshot.communityId);
  const row: SnapshotRow = { ...snapshot, community, key: `${community}|${snapshot.day}` };
  await database.transaction('rw', database.snapshots, async () => {
    const earlier = await database.snapshots.get(row.key);
    await database.snapshots.put(earlier === undefined ? row : joinVisits(earlier, row));
  });
}

/** All snapshots of one community, oldest first. */
export async function listSnapshots(
  database: LorgnetteDatabase,
  network: string,
  communityId: string,
): Promise<Snapshot[]> {
  const rows = await database.snapshots.where('community').equals(communityKey(network, communityId)).sortBy('day');
  return rows.map(withoutKeys);
}

/** The newest snapshot of every community, newest visit first. */
export async function listCommunities(database: LorgnetteDatabase): Promise<Snapshot[]> {
  const newest = new Map<string, SnapshotRow>();
  await database.snapshots.orderBy('at').each((row) => newest.set(row.community, row));
  return [...newest.values()].sort((a, b) => (a.at < b.at ? 1 : -1)).map(withoutKeys);
}

function communityKey(network: string, communityId: string): string {
  return `${network}|${communityId}`;
}

function withoutKeys({ key: _key, community: _community, ...snapshot }: SnapshotRow): Snapshot {
  return snapshot;
}

/** Two visits of one day: the later one's figures, except where only the earlier one knew. */
function joinVisits(earlier: SnapshotRow, later: SnapshotRow): SnapshotRow {
  const poorer = 'reason' in later.engagement && !('reason' in earlier.engagement);
  const audience = fuller(earlier.audience, later.audience);
  const fewer = 'n' in later.engagement && 'n' in earlier.engagement && later.engagement.n < earlier.engagement.n;
  return {
    ...later,
    members: isKnown(later.members) ? later.members : mergeCount(earlier.members, later.members),
    engagement: poorer || fewer ? earlier.engagement : later.engagement,
    guest: earlier.guest && later.guest,
    ...(audience && { audience }),
  };
}

/** Of two looks at the audience the one that saw more; of equal ones the later. */
function fuller(earlier: AudienceVisit | undefined, later: AudienceVisit | undefined): AudienceVisit | undefined {
  const seen = (visit: AudienceVisit | undefined) => (visit === undefined ? -1 : visit.rows + visit.comments);
  return seen(earlier) > seen(later) ? earlier : later;
}
