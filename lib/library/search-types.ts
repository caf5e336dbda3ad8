import type { SavedPost } from '../model';
import type { Problem } from '../search/query-types';
import type { Facets, FindOptions } from '../search/result-types';

/** One page of a result. With problems there are no rows, and the former ones may stay on screen. */
export interface FoundPosts {
  total: number;
  rows: SavedPost[];
  problems: Problem[];
  /** From the question to the rows, in ms. */
  tookMs: number;
}

/** The library's search as the workspace uses it: opened once, read-only, kept in step with `refresh`. */
export interface LibrarySearch {
  /** A query as typed; see `lib/search/query-parse.ts` for the language. */
  find(query: string, options: FindOptions): Promise<FoundPosts>;
  /** `n` of all posts of the result, newest first, for "select all", exports and samples; none for a broken query. */
  ids(query: string, now: number): Promise<number[]>;
  count(query: string, now: number): Promise<number>;
  facets(query: string, now: number): Promise<Facets>;
  /** Takes in what was saved, changed or deleted since; cheap when that is little. */
  refresh(): Promise<void>;
}
