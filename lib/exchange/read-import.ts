import type { CodebookVariable, Collection, NetworkId } from '../model';
import type { Column } from './column';
import { columnsFor } from './columns';
import type { CsvMapping } from './csv-head';
import { csvRows } from './csv-rows';
import { decoded, LineTooLong, linesOf } from './decode-text';
import { type Fault, Faults, FileFault } from './import-fault';
import type { TableName, TableRow } from './import-parts';
import { readBackup } from './read-backup';
import { readCsv } from './read-csv';
import { type ReadPayload, readZeeschuimer } from './read-zeeschuimer';
import type { ImportFile, Recognised } from './recognise-file';

/** What is known of this library when a file comes in. */
export interface ImportSetting {
  recognised: Recognised;
  /** For CSV: as the user left it. */
  mapping?: CsvMapping;
  /** For CSV without a column of it. */
  network?: NetworkId;
  networks: readonly NetworkId[];
  collections: readonly Collection[];
  variables: readonly CodebookVariable[];
  /** Newest version of the database that this build knows. */
  database: number;
  /** ISO 8601 UTC. */
  now: string;
  newId(this: void): string;
  read: ReadPayload;
  keepRaw: boolean;
}

/** What a file holds, after all of it was read and checked. */
export interface ImportReport {
  rows: Map<TableName, number>;
  faults: Fault[];
  /** All faults; more than are listed. */
  faultCount: number;
  /** Nothing of the file can come in. */
  fatal: boolean;
  /** Items of a Zeeschuimer file that nobody understands, by platform. */
  unread: Map<string, number>;
}

/** Characters of one line: a post with its payload, or a thumbnail. */
const LONGEST_LINE = 20_000_000;

/** Reads a whole file twice over if need be: once to check it, once to bring it in. Both see the same rows. */
export class ImportReader {
  readonly #faults = new Faults();
  readonly #unread = new Map<string, number>();
  readonly #made = new Map<string, Collection>();
  readonly #setting: ImportSetting;
  readonly #columns: readonly Column[];

  constructor(setting: ImportSetting) {
    this.#setting = setting;
    this.#columns = columnsFor(setting.variables);
  }

  /** Checks the whole file. Nothing is kept of it. @throws what `signal` says when it is stopped */
  async check(file: ImportFile, signal: AbortSignal, tell: (bytes: number) => void): Promise<ImportReport> {
    const rows = new Map<TableName, number>();
    let fatal: Fault | undefined;
    try {
      for await (const { table } of this.rows(file, signal, tell)) rows.set(table, (rows.get(table) ?? 0) + 1);
    } catch (error) {
      fatal = faultOf(error);
      if (!fatal) throw error;
      this.#faults.add(fatal);
    }
    const { listed, count } = this.#faults;
    return { rows, faults: listed, faultCount: count, fatal: fatal !== undefined, unread: this.#unread };
  }

  /** Rows of the file, collections that it names first for posts that lie in them. Lines with faults are left out. */
  async *rows(file: ImportFile, signal: AbortSignal, tell: (bytes: number) => void): AsyncGenerator<TableRow> {
    let told = 0;
    for await (const row of this.#tableRows(watched(file, signal, tell))) {
      yield row;
      const made = [...this.#made.values()];
      for (const collection of made.slice(told)) yield { table: 'collections', row: collection };
      told = made.length;
    }
  }

  #tableRows(bytes: AsyncIterable<Uint8Array>): AsyncIterable<TableRow> {
    const { recognised, database, now, read, keepRaw, networks, network, mapping } = this.#setting;
    const text = decoded(bytes, recognised.encoding);
    const common = { context: { collectionOf: this.#collectionOf }, now, fileName: 'import', faults: this.#faults };
    if (recognised.kind === 'backup') return readBackup(linesOf(text, LONGEST_LINE), database);
    if (recognised.kind === 'zeeschuimer') {
      const lines = linesOf(text, LONGEST_LINE);
      return readZeeschuimer(lines, { ...common, read, keepRaw, columns: this.#columns, unread: this.#unread });
    }
    const { head } = recognised;
    const reading = { ...common, networks, mapping: mapping ?? head.mapping, width: head.names.length };
    const rows = csvRows(text, head.separator);
    return asPosts(readCsv(rows, { ...reading, ...(network !== undefined && { network }) }));
  }

  readonly #collectionOf = (name: string): string => {
    const wanted = name.trim().slice(0, 300);
    const known = this.#setting.collections.find((collection) => collection.name === wanted) ?? this.#made.get(wanted);
    if (known) return known.id;
    const made = { id: this.#setting.newId(), name: wanted, createdAt: this.#setting.now };
    this.#made.set(wanted, made);
    return made.id;
  };
}

async function* asPosts(posts: AsyncIterable<object>): AsyncGenerator<TableRow> {
  for await (const row of posts) yield { table: 'posts', row };
}

async function* watched(
  file: ImportFile,
  signal: AbortSignal,
  tell: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const piece of file.bytes()) {
    signal.throwIfAborted();
    yield piece;
    done += piece.length;
    tell(done);
  }
}

function faultOf(error: unknown): Fault | undefined {
  if (error instanceof FileFault) return error.fault;
  return error instanceof LineTooLong ? { code: 'line-too-long', line: error.line } : undefined;
}
