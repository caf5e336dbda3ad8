import type {
  CodebookVariable,
  Collection,
  KeptComment,
  PostEdit,
  Recount,
  SavedPost,
  SavedSearch,
} from '../../lib/model';
import type { Problem } from '../../lib/search/query-types';
import type { Facets, Sort } from '../../lib/search/result-types';

/** How a list is ordered; unknown stands last both ways. */
export interface Order {
  sort: Sort;
  direction: 'ascending' | 'descending';
}

/** A stretch of a result. With problems there are no rows. */
export interface FoundRows {
  total: number;
  rows: SavedPost[];
  problems: Problem[];
}

/** A picture that can be shown; `close` gives its memory back. */
export interface ShownPicture {
  url: string;
  width: number;
  height: number;
  from: 'picture' | 'screenshot';
  close(): void;
}

/** What belongs to the library besides its posts. */
export interface Catalogue {
  collections: Array<Collection & { posts: number }>;
  tags: Array<{ tag: string; posts: number }>;
  variables: CodebookVariable[];
  searches: SavedSearch[];
  inTrash: number;
}

/** What the user chose about the list; kept with the settings. */
export interface ListChoice {
  columns: string[];
  shape: 'table' | 'board';
  /** Whether the filters stand beside the list; missing: where there is room. */
  filters?: boolean;
}

/** Everything the library view needs from outside. Reading is direct, writing goes to the background. */
export interface LibraryServices {
  find(query: string, order: Order, from: number, count: number): Promise<FoundRows>;
  /** `n` of all posts of a result. */
  ids(query: string): Promise<number[]>;
  facets(query: string): Promise<Facets>;
  /** Posts by their numbers; those that are gone meanwhile are left out. */
  postsOf(ns: readonly number[]): Promise<SavedPost[]>;
  /** Keys by numbers, also of very many. */
  keysOf(ns: readonly number[]): Promise<string[]>;
  post(key: string): Promise<SavedPost | undefined>;
  picture(key: string): Promise<ShownPicture | undefined>;
  recounts(key: string): Promise<Recount[]>;
  comments(key: string): Promise<KeptComment[]>;
  trash(limit: number): Promise<SavedPost[]>;
  catalogue(): Promise<Catalogue>;
  /** Calls back when something in the database changed, from whichever page; the search has taken it in by then. */
  watch(tell: () => void): () => void;

  edit(keys: readonly string[], edit: PostEdit): Promise<void>;
  toTrash(keys: readonly string[]): Promise<void>;
  restore(keys: readonly string[]): Promise<void>;
  deleteForGood(keys: readonly string[]): Promise<void>;
  putCollection(collection: Collection): Promise<void>;
  deleteCollection(id: string): Promise<void>;
  putVariable(variable: CodebookVariable): Promise<void>;
  deleteVariable(id: string): Promise<void>;
  putSearch(search: SavedSearch): Promise<void>;
  deleteSearch(id: string): Promise<void>;

  choice: ListChoice;
  choose(choice: ListChoice): void;
  /** Names of the networks by id. */
  networks: ReadonlyArray<{ id: string; name: string }>;
  now(): string;
  newId(): string;
}
