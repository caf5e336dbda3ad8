import type { CollectedCommunity } from '../model';
import type { LorgnetteDatabase } from './database';

/** Starts, changes or, without a choice, ends the collecting of a community. A change does not reset the counter. */
export async function collectCommunity(
  database: LorgnetteDatabase,
  community: string,
  choice: Omit<CollectedCommunity, 'community' | 'collected'> | undefined,
): Promise<void> {
  const { collected } = database;
  await database.transaction('rw', collected, async () => {
    const before = await collected.get(community);
    if (choice === undefined) await collected.delete(community);
    else await collected.put({ ...choice, community, collected: before?.collected ?? 0 });
  });
}
