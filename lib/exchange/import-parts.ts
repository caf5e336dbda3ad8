import { type ImportPart, OTHER_TABLES, type OtherTable } from '../model';
import { importPartSchema } from '../model/library-transfer-schema';
import { received } from '../model/received';

/** Tables that have a list of their own in a part, in the order in which they come in. */
const OWN_TABLES = [
  'collections',
  'variables',
  'searches',
  'collected',
  'posts',
  'recounts',
  'comments',
  'thumbnails',
] as const;
type OwnTable = (typeof OWN_TABLES)[number];
export type TableName = OwnTable | OtherTable;

/** One row on its way in or out, with the table it belongs to. */
export interface TableRow {
  table: TableName;
  row: object;
}

export function isTableName(name: unknown): name is TableName {
  return OWN_TABLES.some((table) => table === name) || isOther(name);
}

function isOther(name: unknown): name is OtherTable {
  return OTHER_TABLES.some((table) => table === name);
}

/** The rows of a part, one by one. */
export function* rowsOf(part: ImportPart): Generator<TableRow> {
  for (const table of OWN_TABLES) for (const row of part[table] ?? []) yield { table, row };
  for (const { table, rows } of part.others ?? []) for (const row of rows) yield { table, row };
}

/** A part with one row, checked as the background will check it; else the place that does not fit. */
export function checkedRow(table: TableName, row: unknown): { row: object } | { where: string } {
  const part = isOther(table) ? { others: [{ table, rows: [row] }] } : { [table]: [row] };
  const read = received(importPartSchema, part);
  if (read.data === undefined) return { where: read.where };
  const [first] = rowsOf(read.data);
  return first ? { row: first.row } : { where: table };
}

/** Rows of one message: pictures are heavy. */
const ROWS = 500;
const PICTURES = 50;

/** Packs rows of any order into parts of a good size for one message. */
export async function* packed(rows: AsyncIterable<TableRow>): AsyncGenerator<ImportPart> {
  let waiting: TableRow[] = [];
  let pictures = 0;
  for await (const row of rows) {
    waiting.push(row);
    if (row.table === 'thumbnails') pictures += 1;
    if (waiting.length < ROWS && pictures < PICTURES) continue;
    yield partOf(waiting);
    waiting = [];
    pictures = 0;
  }
  if (waiting.length > 0) yield partOf(waiting);
}

/** The rows were checked against their tables one by one (`checkedRow`), or read from them. */
function partOf(rows: readonly TableRow[]): ImportPart {
  const lists = new Map<TableName, object[]>();
  for (const { table, row } of rows) {
    const list = lists.get(table);
    if (list) list.push(row);
    else lists.set(table, [row]);
  }
  const own = OWN_TABLES.flatMap((table) => (lists.has(table) ? [[table, lists.get(table)]] : []));
  const others = OTHER_TABLES.flatMap((table) => (lists.has(table) ? [{ table, rows: lists.get(table) ?? [] }] : []));
  return { ...Object.fromEntries(own), ...(others.length > 0 && { others }) } as ImportPart;
}
