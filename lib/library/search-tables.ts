import type { ColumnBlock } from '../search/column-block';
import type { Segment } from '../search/segment';
import type { LorgnetteDatabase } from './database';

/** Changes when words are cut, weighed or stored in another way; an index of another format is made anew. */
export const INDEX_FORMAT = 1;

/** Numbers `n` that share one block of columns: a change rewrites so many rows at most. */
const BLOCK = 8192;

/** What the index consists of. Everything that it does not name is left over from work that was interrupted. */
export interface SearchState {
  name: 'state';
  format: number;
  /** Names the blocks of one whole index, so that the next one can be made beside it. */
  epoch: number;
  /** Posts up to this `n` are in segments and blocks as they were then; `touched` names those that changed since. */
  highest: number;
  nextSegment: number;
  segments: { id: number; level: number }[];
  /** `stamp` changes with the content. */
  blocks: { name: string; stamp: number }[];
}

/** A block of columns as stored. */
export interface BlockRow {
  name: string;
  stamp: number;
  block: ColumnBlock;
}

export type SegmentRow = Segment;
export type ColumnRow = SearchState | BlockRow;

export const EMPTY_STATE: SearchState = {
  name: 'state',
  format: INDEX_FORMAT,
  epoch: 1,
  highest: 0,
  nextSegment: 1,
  segments: [],
  blocks: [],
};

/** The present state; undefined before the first post was indexed, and for an index of another format. */
export async function readState({ columns }: LorgnetteDatabase): Promise<SearchState | undefined> {
  const row = await columns.get('state');
  return row !== undefined && 'format' in row && row.format === INDEX_FORMAT ? row : undefined;
}

/** The blocks of the given names, in order; those that are missing are left out. */
export async function readBlocks({ columns }: LorgnetteDatabase, names: readonly string[]): Promise<BlockRow[]> {
  const rows = await columns.bulkGet([...names]);
  return rows.filter((row): row is BlockRow => row !== undefined && 'block' in row);
}

/** Name of the block in which post `n` stands. */
export function blockName(epoch: number, n: number): string {
  return `block:${epoch}:${Math.floor(n / BLOCK)}`;
}
