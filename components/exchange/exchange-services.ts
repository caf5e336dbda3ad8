import type { Column } from '../../lib/exchange/column';
import type { CsvMapping } from '../../lib/exchange/csv-head';
import type { ExportRequest } from '../../lib/exchange/export-request';
import type { ImportReport } from '../../lib/exchange/read-import';
import type { Recognised } from '../../lib/exchange/recognise-file';
import type { CodebookVariable, ImportAnswer } from '../../lib/model';

/** Which posts are meant: all, those of a search, or those ticked by hand. */
export type Chosen = { kind: 'all' } | { kind: 'search'; query: string } | { kind: 'selection'; ns: readonly number[] };

/** A file that was made and waits to be saved. */
export interface MadeFile {
  name: string;
  url: string;
}

/** What came of an export. */
export interface Made {
  files: MadeFile[];
  posts: number;
  xlsx?: { cut: number; sheets: number };
  /** Shown once; kept nowhere. */
  salt?: string;
  /** Gives the memory of the files back. */
  close(): void;
}

/** How far long work is, and how to stop it. */
export interface Work {
  signal: AbortSignal;
  tell(this: void, done: number): void;
}

/** What the user left of an import's settings. */
export interface ImportChoice {
  recognised: Recognised;
  mapping?: CsvMapping;
  network?: string;
  keepRaw: boolean;
}

/** Everything the dialogs of exchange need from outside. */
export interface ExchangeServices {
  /** Number of posts meant. */
  count(chosen: Chosen): Promise<number>;
  /** Writes the files; throws what the signal says when it is stopped. */
  export(request: ExportRequest, chosen: Chosen, together: boolean, work: Work): Promise<Made>;
  backup(work: Work): Promise<Made>;
  /** Says what a file is. Throws a FileFault. */
  recognise(file: File): Promise<Recognised>;
  /** Reads the whole file and checks it; changes nothing. */
  check(file: File, choice: ImportChoice, work: Work): Promise<ImportReport>;
  /** Brings the file in, whole or not at all. */
  bring(file: File, choice: ImportChoice, mode: 'merge' | 'replace', work: Work): Promise<ImportAnswer>;
  variables(): Promise<CodebookVariable[]>;
  /** Columns that a file's columns may become. */
  columns(variables: readonly CodebookVariable[]): Column[];
  networks: ReadonlyArray<{ id: string; name: string }>;
  /** A number to begin a sample with. */
  newSeed(): number;
}
