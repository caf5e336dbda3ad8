import Papa from 'papaparse';
import { FileFault } from './import-fault';

/** One row of a CSV file with the line on which it begins, counted from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** More text than this without the end of a row is an open quotation mark, not a row. */
const LONGEST_ROW = 5_000_000;
/** Text is parsed in pieces of about this many characters. */
const PIECE = 200_000;

/**
 * Rows of a CSV text that comes in pieces, without the heading. The library parses as far as whole rows reach; what is
 * left waits for the next piece.
 *
 * @throws FileFault `open-quote` when a quotation mark never closes
 */
export async function* csvRows(pieces: AsyncIterable<string>, separator: string): AsyncGenerator<CsvRow> {
  let rest = '';
  let line = 1;
  let first = true;
  for await (const piece of pieces) {
    rest += piece;
    if (rest.length < PIECE) continue;
    const end = lastRowEnd(rest);
    if (end === 0) {
      if (rest.length > LONGEST_ROW) throw new FileFault({ code: 'open-quote', line });
      continue;
    }
    for (const row of rowsIn(rest.slice(0, end), separator, line)) {
      if (!first) yield row;
      first = false;
    }
    line += lineFeeds(rest.slice(0, end));
    rest = rest.slice(end);
  }
  if (quotes(rest) % 2 === 1)
    throw new FileFault({ code: 'open-quote', line: line + lineFeeds(beforeOpenQuote(rest)) });
  for (const row of rowsIn(rest, separator, line)) {
    if (!first) yield row;
    first = false;
  }
}

/** End of the last line feed that stands outside of quotation marks; 0 when there is none. */
function lastRowEnd(text: string): number {
  let quoted = false;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === 10 && !quoted) end = at + 1;
  }
  return end;
}

function* rowsIn(text: string, separator: string, firstLine: number): Generator<CsvRow> {
  const rows = Papa.parse<string[]>(text, { delimiter: separator, skipEmptyLines: false }).data;
  let line = firstLine;
  for (const cells of rows) {
    if (cells.length > 1 || (cells[0] ?? '').trim() !== '') yield { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + lineFeeds(cell), 0);
  }
}

function lineFeeds(text: string): number {
  return text.split('\n').length - 1;
}

function quotes(text: string): number {
  return text.split('"').length - 1;
}

function beforeOpenQuote(text: string): string {
  return text.slice(0, text.lastIndexOf('"'));
}
