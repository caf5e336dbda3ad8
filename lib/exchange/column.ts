import type { CodebookVariable, TransferredPost } from '../model';
import type { Cell, CellType } from './cell';

/** A sentence in both languages of the interface: the data dictionary is written in the user's own. */
export interface Sentence {
  en: string;
  ru: string;
}

/** What columns need to know besides the post. */
export interface ExportContext {
  /** Names of collections by id. */
  collections: ReadonlyMap<string, string>;
  variables: readonly CodebookVariable[];
  /** Writes an instant as local time "2026-11-22 18:04:05"; undefined when it is none. */
  localTime(this: void, instant: string): string;
  /** IANA name of that local time's zone. */
  zone: string;
}

/** What putting values back needs besides the draft. */
export interface ImportContext {
  /** Id of the collection of this name; makes one when there is none. */
  collectionOf(this: void, name: string): string;
}

/** One column of the exported table: the only place that says what it is, how it is filled and how it is read back. */
export interface Column {
  /** Never translated, so that scripts go on working. */
  name: string;
  type: CellType;
  /** "posts", "UTC", "fraction"; empty when there is none. */
  unit: string;
  means: Sentence;
  /** What an empty cell says. */
  empty: Sentence;
  /** Undefined: not known. */
  get(this: void, saved: TransferredPost, context: ExportContext): Cell;
  /** Puts a value of a file back; missing where the column only repeats what others say. */
  put?(this: void, draft: TransferredPost, cell: Exclude<Cell, undefined>, context: ImportContext): void;
}

const EMPTY: Sentence = { en: 'not known', ru: 'неизвестно' };

interface Described {
  name: string;
  en: string;
  ru: string;
  unit?: string;
  empty?: Sentence;
}

type Getter<T> = (saved: TransferredPost, context: ExportContext) => T | undefined;
type Putter<T> = (draft: TransferredPost, value: T, context: ImportContext) => void;

function describe({ name, en, ru, unit = '', empty = EMPTY }: Described): Omit<Column, 'type' | 'get'> {
  return { name, unit, means: { en, ru }, empty };
}

/** A column of text, of ids, or (`type`) of instants and JSON, whose values are texts too. */
export function textColumn(
  described: Described & { type?: 'text' | 'instant' | 'json' },
  get: Getter<string>,
  put?: Putter<string>,
): Column {
  const { type = 'text' } = described;
  return {
    ...describe(described),
    type,
    get,
    ...(put && { put: (draft, cell, context) => typeof cell === 'string' && put(draft, cell, context) }),
  };
}

export function numberColumn(
  described: Described & { type?: 'integer' | 'number' },
  get: Getter<number>,
  put?: Putter<number>,
): Column {
  const { type = 'integer' } = described;
  return {
    ...describe(described),
    type,
    get,
    ...(put && { put: (draft, cell, context) => typeof cell === 'number' && put(draft, cell, context) }),
  };
}

export function booleanColumn(described: Described, get: Getter<boolean | null>, put?: Putter<boolean>): Column {
  return {
    ...describe(described),
    type: 'boolean',
    get: (saved, context) => get(saved, context) ?? undefined,
    ...(put && { put: (draft, cell, context) => typeof cell === 'boolean' && put(draft, cell, context) }),
  };
}

export function listColumn(described: Described, get: Getter<readonly string[]>, put?: Putter<string[]>): Column {
  return {
    ...describe(described),
    type: 'list',
    get: (saved, context) => {
      const items = get(saved, context);
      return items === undefined || items.length === 0 ? undefined : items;
    },
    ...(put && { put: (draft, cell, context) => typeof cell === 'object' && put(draft, [...cell], context) }),
  };
}
