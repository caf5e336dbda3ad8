import Dexie from 'dexie';
import type { ImportAnswer, ImportPart } from '../model';
import type { LorgnetteDatabase } from './database';
import { refusalOf } from './refusal';

/** No import takes as long, in ms; what is older was left by a page that was closed. */
const ABANDONED = 86_400_000;

/** Puts a part of an import aside. Nothing of it is in the library yet. */
export async function stageImport(
  { stagings }: LorgnetteDatabase,
  request: { import: string; part: number; rows: ImportPart },
  now: Date,
): Promise<ImportAnswer> {
  const forgotten = new Date(now.getTime() - ABANDONED).toISOString();
  try {
    if (request.part === 0) await stagings.where('at').below(forgotten).delete();
    await stagings.put({ ...request, at: now.toISOString() });
    return { state: 'staged' };
  } catch (error) {
    return { state: 'refused', reason: refusalOf(error) };
  }
}

/** Forgets the parts of an import. */
export async function dropImport({ stagings }: LorgnetteDatabase, id: string): Promise<void> {
  await partsOf(stagings, id).delete();
}

/** Forgets all parts, at the browser's start: whoever put them aside is gone. */
export async function dropStaleImports({ stagings }: LorgnetteDatabase): Promise<void> {
  await stagings.clear();
}

export function partsOf(stagings: LorgnetteDatabase['stagings'], id: string) {
  return stagings.where('[import+part]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
}
