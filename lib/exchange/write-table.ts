import Papa from 'papaparse';
import { type Cell, joinList } from './cell';
import { FORMULA } from './formula-guard';
import type { CsvSeparator } from './write-csv';

/**
 * A small table as CSV that opens in Excel: byte order mark, CRLF, formulas guarded, empty for what is not known.
 * For tables that are no posts; posts are streamed by `writeCsv`.
 */
export function tableAsCsv(
  columns: readonly string[],
  rows: ReadonlyArray<readonly Cell[]>,
  separator: CsvSeparator,
): string {
  const config = { delimiter: separator, newline: '\r\n', header: false, escapeFormulae: FORMULA };
  const plain = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? joinList(cell) : cell)));
  return `\ufeff${Papa.unparse([[...columns], ...plain], config)}\r\n`;
}
