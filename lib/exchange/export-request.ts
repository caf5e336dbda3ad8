import type { KeptComment, TransferredPost } from '../model';
import type { ExportContext } from './column';
import type { PictureFile } from './picture-file';
import type { KeyedHash } from './privacy';
import type { Redaction } from './redact-text';
import type { Drawable, SamplePlan } from './sample';
import type { CsvSeparator } from './write-csv';

export type ExportFormat = 'csv' | 'xlsx' | 'ndjson' | 'parquet' | 'ris' | 'bibtex' | 'csl';

/** What the user wants to take along. */
export interface ExportRequest {
  format: ExportFormat;
  separator: CsvSeparator;
  chosen: 'all' | 'search' | 'selection';
  /** The search, for the methods note. */
  query?: string;
  sample?: SamplePlan;
  pseudonyms: boolean;
  redact: readonly Redaction[];
  leaveOutTexts: boolean;
  leaveOutNotes: boolean;
  withComments: boolean;
  withPictures: boolean;
  language: 'en' | 'ru';
}

/** Where the posts come from, and what pure code may not know by itself. */
export interface ExportSource {
  /** Number of posts chosen. */
  population: number;
  /** What a sample is drawn from. */
  drawables(this: void): Promise<Drawable[]>;
  /** The chosen posts; only those of the given keys when there are any. May be called several times. */
  posts(this: void, keys?: ReadonlySet<string>): AsyncIterable<TransferredPost>;
  comments(this: void, post: string): Promise<KeptComment[]>;
  pictures(this: void, posts: readonly string[]): Promise<PictureFile[]>;
  context: ExportContext;
  /** With the salt of this export in it. */
  hash: KeyedHash;
  /** ISO 8601 UTC. */
  now: string;
  version: string;
  database: number;
}

/** One file of an export. Its pieces must be taken before the next file is asked for. */
export interface ExportFile {
  name: string;
  /** MIME type. */
  type: string;
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>;
  /** Need not be packed in an archive. */
  packed?: boolean;
}
