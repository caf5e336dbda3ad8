import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One row of a CSV by column name; a blank or missing cell is null. */
export type CsvRow = ReadonlyMap<string, string | null>;

export interface CsvTable {
  columns: readonly string[];
  rows: readonly CsvRow[];
}

/** A file that cannot be read or is not the table that was asked for; the message is for the user. */
export class TableError extends Error {}

/** Reads a CSV file with a header line: quotes, separators and line ends inside fields, comma or semicolon. */
export function readCsv(file: string): CsvTable {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new TableError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseCsv(text);
}

export function parseCsv(text: string): CsvTable {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
  const [head = [], ...lines] = data;
  const columns = head.map((name) => name.trim());
  // An empty line is no row; in a table of one column it may be a blank cell, so only the file's end is cut off there.
  const isEmpty = (line: readonly string[]) => line.length === 1 && line[0] === '';
  if (columns.length === 1 && lines.length > 0 && isEmpty(lines.at(-1) ?? [])) lines.pop();
  const rows = lines
    .filter((line) => columns.length === 1 || !isEmpty(line))
    .map((line) => new Map(columns.map((name, i) => [name, cell(line[i])])));
  return { columns, rows };
}

function cell(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value;
}

/** A finite number, or null when the cell is blank or holds no number. */
export function numberIn(row: CsvRow, column: string): number | null {
  const text = row.get(column);
  if (text === null || text === undefined) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** A yes-or-no cell written as 1 and 0 (or true and false); anything else is null. */
export function flagIn(row: CsvRow, column: string): boolean | null {
  const text = row.get(column)?.trim().toLowerCase();
  if (text === '1' || text === '1.0' || text === 'true') return true;
  return text === '0' || text === '0.0' || text === 'false' ? false : null;
}
