import type { ImportAnswer, ImportPart } from '../model';
import type { LorgnetteDatabase } from './database';
import { mergePart, settlePictures } from './merge-part';
import { refusalOf } from './refusal';
import { replaceWithPart } from './replace-part';
import { EMPTY_STATE } from './search-tables';
import { partsOf } from './staging';

/** What a part did to the library. */
export interface PartEffect {
  added: number;
  updated: number;
}

/**
 * Takes a staged import in, in one transaction over all tables: all of it or nothing. When it fails the parts stay
 * aside, so that the caller may free room and try again, or drop them.
 *
 * @param parts how many parts there must be; with fewer nothing is done
 */
export async function commitImport(
  database: LorgnetteDatabase,
  request: { import: string; parts: number; mode: 'merge' | 'replace' },
): Promise<ImportAnswer> {
  try {
    return await database.transaction('rw', database.tables, async () => {
      const staged = partsOf(database.stagings, request.import);
      if ((await staged.count()) !== request.parts) return { state: 'refused', reason: 'invalid', where: 'parts' };
      if (request.mode === 'replace') await clearAllBut(database, 'stagings');
      const effect: PartEffect = { added: 0, updated: 0 };
      for (let part = 0; part < request.parts; part += 1) {
        const rows = await rowsOf(database, request.import, part);
        const { added, updated } = await (request.mode === 'merge' ? mergePart : replaceWithPart)(database, rows);
        effect.added += added;
        effect.updated += updated;
      }
      // A picture may come in a later part than its post.
      for (let part = 0; part < request.parts && request.mode === 'merge'; part += 1)
        await settlePictures(database, (await rowsOf(database, request.import, part)).posts ?? []);
      await staged.delete();
      return { state: 'committed', ...effect };
    });
  } catch (error) {
    return { state: 'refused', reason: refusalOf(error) };
  }
}

/** Empties every table. */
export async function wipeLibrary(database: LorgnetteDatabase): Promise<void> {
  await database.transaction('rw', database.tables, () => clearAllBut(database, undefined));
}

async function clearAllBut(database: LorgnetteDatabase, kept: string | undefined): Promise<void> {
  const state = await database.columns.get('state');
  for (const table of database.tables) if (table.name !== kept) await table.clear();
  if (state === undefined || !('format' in state)) return;
  // A page that holds parts of the index in memory knows them by these numbers: none may come back.
  await database.columns.put({ ...EMPTY_STATE, epoch: state.epoch + 1, nextSegment: state.nextSegment });
}

async function rowsOf({ stagings }: LorgnetteDatabase, id: string, part: number): Promise<ImportPart> {
  const staged = await stagings.get([id, part]);
  if (staged === undefined) throw new Error(`Part ${part} is missing`);
  return staged.rows;
}
