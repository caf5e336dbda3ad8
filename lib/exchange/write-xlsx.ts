import type { TransferredPost } from '../model';
import type { Column, ExportContext } from './column';
import { batches, type Run } from './progress';
import { CellWriter } from './xlsx-cells';
import { SHEET_END, SHEET_START, STYLE, workbookParts } from './xlsx-parts';
import { type ZipEntry, ZipStream } from './zip-stream';

/** Rows of one sheet, the heading included. */
export const MOST_ROWS = 1_048_576;

export interface XlsxOptions {
  /** Names of the sheets: "Posts", "Dictionary". */
  sheets: { posts: string; dictionary: string };
  /** The data dictionary as rows, heading first. */
  dictionary: readonly (readonly string[])[];
  at: Date;
  /** For tests; `MOST_ROWS` otherwise. */
  mostRows?: number;
}

/** What did not fit as it was: said to the user, never silent. */
export interface XlsxLimits {
  /** Texts cut at Excel's 32,767 characters. */
  cut: number;
  /** Sheets the posts stand on; more than one beyond Excel's 1,048,576 rows. */
  sheets: number;
}

/**
 * The table as an Excel workbook with real numbers, dates (UTC) and texts; ids stay texts. Written piece by piece,
 * which the usual libraries do not: with them 100,000 posts need more memory than a tab has.
 *
 * @returns what Excel's limits did, when all pieces were taken
 */
export async function* writeXlsx(
  rows: AsyncIterable<TransferredPost> | Iterable<TransferredPost>,
  columns: readonly Column[],
  context: ExportContext,
  options: XlsxOptions,
  run: Run = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, XlsxLimits> {
  const zip = new ZipStream(options.at);
  const writer = new CellWriter();
  const mostRows = options.mostRows ?? MOST_ROWS;
  const types = columns.map(({ type }) => type);
  const head = columns.map(({ name }) => name);
  const names = [options.sheets.dictionary];
  const open = (name: string, cells: readonly string[]): ZipEntry => {
    if (name !== options.sheets.dictionary) names.push(name);
    const sheet = zip.open(`xl/worksheets/sheet${names.length}.xml`);
    sheet.push(SHEET_START + writer.row(1, cells, [], STYLE.head));
    return sheet;
  };
  const close = (sheet: ZipEntry) => {
    sheet.push(SHEET_END);
    sheet.end();
  };

  const [dictionaryHead = [], ...explanations] = options.dictionary;
  const dictionary = open(options.sheets.dictionary, dictionaryHead);
  dictionary.push(explanations.map((cells, index) => writer.row(index + 2, cells, [])).join(''));
  close(dictionary);

  let sheet = open(options.sheets.posts, head);
  let line = 1;
  for await (const batch of batches(rows, run)) {
    let xml = '';
    for (const row of batch) {
      if (line === mostRows) {
        sheet.push(xml);
        xml = '';
        close(sheet);
        sheet = open(`${options.sheets.posts} ${names.length}`, head);
        line = 1;
      }
      line += 1;
      xml += writer.row(
        line,
        columns.map(({ get }) => get(row, context)),
        types,
      );
    }
    sheet.push(xml);
    yield* zip.take();
  }
  close(sheet);
  for (const { name, content } of workbookParts(names)) zip.put(name, content);
  yield* zip.finish();
  return { cut: writer.cut, sheets: names.length - 1 };
}
