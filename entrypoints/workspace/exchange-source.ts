import type { Chosen } from '../../components/exchange/exchange-services';
import type { ExportSource } from '../../lib/exchange/export-request';
import { localTime } from '../../lib/exchange/local-time';
import type { KeyedHash } from '../../lib/exchange/privacy';
import type { LorgnetteDatabase } from '../../lib/library/database';
import { transferredPost } from '../../lib/library/read-backup';
import { readInBatches } from '../../lib/library/read-batches';
import { readComments, readThumbnails } from '../../lib/library/read-details';
import { readCollections, readVariables } from '../../lib/library/read-lists';
import { newestVersion } from '../../lib/library/versions';
import { communityKeyOf, type TransferredPost } from '../../lib/model';

/** Numbers of the posts of a search. */
export type IdsOf = (query: string) => Promise<number[]>;

/** The posts that are meant, without those in the trash: undefined for all of them. */
async function numbersOf(chosen: Chosen, ids: IdsOf): Promise<readonly number[] | undefined> {
  if (chosen.kind === 'selection') return chosen.ns;
  return chosen.kind === 'search' ? ids(chosen.query) : undefined;
}

export async function countChosen(database: LorgnetteDatabase, chosen: Chosen, ids: IdsOf): Promise<number> {
  const ns = await numbersOf(chosen, ids);
  if (ns) return ns.length;
  const [all, trashed] = await Promise.all([
    database.posts.count(),
    database.posts.where('trashedAt').above('').count(),
  ]);
  return all - trashed;
}

/** Reads what an export needs straight from the database, in batches. */
export async function exportSource(
  database: LorgnetteDatabase,
  chosen: Chosen,
  ids: IdsOf,
  hash: KeyedHash,
  version: string,
): Promise<ExportSource> {
  const [ns, collections, variables] = await Promise.all([
    numbersOf(chosen, ids),
    readCollections(database),
    readVariables(database),
  ]);
  async function* posts(keys?: ReadonlySet<string>): AsyncGenerator<TransferredPost> {
    for await (const rows of readInBatches(database, { ...(ns && { ns }) }))
      for (const row of rows) if (keys === undefined || keys.has(row.key)) yield transferredPost(row);
  }
  return {
    population: ns?.length ?? (await countChosen(database, chosen, ids)),
    posts,
    drawables: async () => {
      const drawables = [];
      for await (const { key, post, category } of posts()) {
        const { network, communityId, publishedAt } = post;
        const community = communityKeyOf(network, communityId);
        drawables.push({ key, network, community, publishedAt, ...(category && { category }) });
      }
      return drawables;
    },
    comments: (post) => readComments(database, post),
    pictures: async (keys) => [...(await readThumbnails(database, keys)).values()],
    context: {
      collections: new Map(collections.map(({ id, name }) => [id, name])),
      variables,
      localTime,
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    hash,
    now: new Date().toISOString(),
    version,
    database: newestVersion,
  };
}
