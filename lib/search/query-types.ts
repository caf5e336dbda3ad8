/** Part of the query as typed: characters `from` (included) to `to` (excluded). */
export interface Place {
  from: number;
  to: number;
}

/** Keys whose values are words: `network:vk`, `tag:(a,"b c")`. Several values of one clause are alternatives. */
export type WordKey =
  | 'network'
  | 'community'
  | 'author'
  | 'tag'
  | 'in'
  | 'category'
  | 'format'
  | 'via'
  | 'has'
  | 'is'
  | 'length';

/** Keys of figures. `er` is by followers, `erv` by views; both are fractions here and per cent in the query. */
export type NumberKey = 'er' | 'erv' | 'usual' | 'likes' | 'comments' | 'shares' | 'views' | 'length';

/** `date` is the day of publication, `saved` the day of saving. */
export type DateKey = 'date' | 'saved';

/** A band of numbers; an end that is missing is open. */
export interface Band {
  min?: number;
  max?: number;
  /** The end itself does not belong to the band. */
  above?: true;
  below?: true;
}

/** `hidden`: the network says that it hides the figure. `unknown`: it is not known for any reason, hidden included. */
export type NumberTest = Band | 'hidden' | 'unknown';

/** A stretch of whole days of the user's calendar, "YYYY-MM-DD", both included; or `unknown`. */
export type DateTest = { first?: string; last?: string } | { past: number; unit: 'day' | 'month' } | 'unknown';

export type Clause = { not: boolean; place: Place } & (
  | { kind: 'word'; word: string; prefix: boolean }
  | { kind: 'phrase'; text: string }
  | { kind: 'hashtag'; tag: string }
  | { kind: 'words'; key: WordKey; values: string[] }
  | { kind: 'number'; key: NumberKey; tests: NumberTest[] }
  | { kind: 'date'; key: DateKey; tests: DateTest[] }
  /** A variable of the codebook by its name or id. `band` when the value was written as one. */
  | { kind: 'code'; variable: string; values: string[]; bands: Band[] }
);

/** Why a part of a query means nothing; the words stand in `lib/i18n/search.ts`. */
export type ProblemCode =
  | 'unknown-key'
  | 'no-value'
  | 'unclosed-quote'
  | 'unclosed-list'
  | 'unknown-value'
  | 'bad-number'
  | 'bad-date'
  | 'bad-band'
  | 'nothing-searchable'
  | 'unknown-collection'
  | 'unknown-variable';

export interface Problem {
  code: ProblemCode;
  place: Place;
  /** What stands there, as typed. */
  text: string;
  /** What could stand there, when that is a short list. */
  expected: readonly string[];
}

/** A query taken apart. All clauses must hold; with problems there is no result, only the sentences about them. */
export interface Query {
  clauses: Clause[];
  problems: Problem[];
}
