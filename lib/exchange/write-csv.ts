import Papa from 'papaparse';
import type { TransferredPost } from '../model';
import { joinList } from './cell';
import type { Column, ExportContext } from './column';
import { FORMULA } from './formula-guard';
import { batches, type Run } from './progress';

export type CsvSeparator = ',' | ';' | '\t';

/**
 * The table as CSV that opens in Excel: byte order mark (without which Excel takes Cyrillic for another alphabet),
 * CRLF, quotes where needed. Text that would run as a formula gets an apostrophe before it (`formula-guard.ts`).
 */
export async function* writeCsv(
  rows: AsyncIterable<TransferredPost> | Iterable<TransferredPost>,
  columns: readonly Column[],
  context: ExportContext,
  separator: CsvSeparator,
  run: Run = {},
): AsyncGenerator<string> {
  const config = { delimiter: separator, newline: '\r\n', header: false, escapeFormulae: FORMULA };
  yield `\ufeff${Papa.unparse([columns.map(({ name }) => name)], config)}\r\n`;
  for await (const batch of batches(rows, run)) {
    const lines = batch.map((row) => columns.map(({ get }) => plain(get(row, context))));
    yield `${Papa.unparse(lines, config)}\r\n`;
  }
}

/** Lists become one text; the library writes everything else as it is, and what is not known as nothing. */
function plain(cell: ReturnType<Column['get']>): string | number | boolean | undefined {
  return typeof cell === 'object' ? joinList(cell) : cell;
}
