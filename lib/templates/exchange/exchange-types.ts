import type { Brand, StoredTemplate, TemplateFault } from '../../model';

/** What a file turned out to be. */
export type FileFormat =
  | 'lorgnette-json'
  | 'lorgnette-csv'
  | 'text-blaze'
  | 'briskine-json'
  | 'briskine-csv'
  | 'espanso';

/** A sentence about a file or one of its entries; the words stand in the dictionary (`note.<code>`). */
export interface ExchangeNote {
  code: ExchangeCode;
  /** Line of the file, from 1, where it can be told. */
  line?: number;
  values: Record<string, string>;
}

export type ExchangeCode =
  // About the file: nothing of it is taken.
  | 'too-big'
  | 'not-json'
  | 'not-yaml'
  | 'not-csv'
  | 'foreign'
  | 'newer'
  | 'empty'
  | 'too-many'
  // About an entry that is refused.
  | 'entry-form'
  | 'entry-fault'
  | 'entry-no-text'
  | 'entry-runs-code'
  | 'entry-command'
  | 'entry-picture'
  | 'entry-twice'
  // About an entry that is taken, changed in some way.
  | 'asked-instead'
  | 'left-out'
  | 'shortcut-changed'
  | 'brand-unknown'
  | 'format-lost';

/** An entry of a file as a template, before it is compared with what is there. */
export interface ReadEntry {
  template: StoredTemplate;
  line?: number;
  notes: ExchangeNote[];
}

/** An entry that is not taken, and why. */
export interface RefusedEntry extends ExchangeNote {
  /** What the file calls it. */
  title: string;
  /** For `entry-fault`: what is wrong with its text. */
  fault?: TemplateFault;
}

/** What stands in a file. */
export type ReadFile =
  | { state: 'unreadable'; problem: ExchangeNote }
  | { state: 'read'; format: FileFormat; entries: ReadEntry[]; refused: RefusedEntry[]; brands: Brand[] };

/** What reading needs from outside. */
export interface ReadTools {
  now: Date;
  /** A new id for an entry that brings none. */
  newId(): string;
  /** The brands that are here, by which a table names them. */
  brands: readonly Brand[];
}
