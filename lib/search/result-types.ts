import { NUMBER_COLUMNS } from './column-block';
import type { Problem } from './query-types';

/** What a library can be sorted by. `relevance` falls back to `saved` when the query holds no words. */
export const SORTS = ['relevance', ...NUMBER_COLUMNS, 'community', 'author', 'network', 'format', 'category'] as const;
export type Sort = (typeof SORTS)[number];

export interface FindOptions {
  sort: Sort;
  /** Unknown stands last in both directions. */
  direction: 'ascending' | 'descending';
  /** Place of the first wanted row in the whole result. */
  from: number;
  /** Rows wanted. */
  count: number;
  /** For `date:7d`; ms since 1970. */
  now: number;
}

/** A value with the number of posts of the present result that have it. */
export interface FacetValue {
  /** What stands in a query after the key: "vk", "vk|-5", "promo". */
  value: string;
  /** For people: the community's or the collection's name. */
  label: string;
  count: number;
}

/** Values per key, most frequent first. */
export type Facets = Record<'network' | 'community' | 'format' | 'category' | 'tag' | 'in', FacetValue[]>;

/** Keys of the posts of a result in the asked order, or what is wrong with the query. */
export interface Found {
  total: number;
  /** `n` of the wanted posts. */
  ns: number[];
  problems: Problem[];
}
