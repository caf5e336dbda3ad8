import { type Cell, type CellType, joinList } from './cell';
import { escapeXml, STYLE } from './xlsx-parts';

/** Characters that Excel keeps in one cell. */
export const LONGEST_CELL = 32_767;

const CUT = ' [cut by Excel’s limit]';
const DAY = 86_400_000;
/** Day 0 of Excel is 1899-12-30; earlier than March 1900 its calendar is wrong. */
const EPOCH = 25_569;
const FIRST_DAY = Date.UTC(1900, 2, 1);

/** Writes cells of a sheet, and counts the texts that were too long for one. */
export class CellWriter {
  cut = 0;

  /** One row; cells of unknown value are left out. @param line counted from 1 */
  row(line: number, cells: readonly Cell[], types: readonly CellType[], style?: number): string {
    let xml = `<row r="${line}">`;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (cell !== undefined) xml += this.#cell(`${letters(index)}${line}`, cell, types[index] ?? 'text', style);
    }
    return `${xml}</row>`;
  }

  #cell(at: string, cell: Exclude<Cell, undefined>, type: CellType, style: number | undefined): string {
    if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : '';
    if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === 'object') return this.#text(at, joinList(cell), style);
    const time = type === 'instant' ? Date.parse(cell) : Number.NaN;
    if (time >= FIRST_DAY) return `<c r="${at}" s="${STYLE.instant}"><v>${time / DAY + EPOCH}</v></c>`;
    return this.#text(at, cell, style);
  }

  #text(at: string, text: string, style: number = STYLE.wrapped): string {
    let written = text;
    if (text.length > LONGEST_CELL) {
      this.cut += 1;
      written = `${text.slice(0, LONGEST_CELL - CUT.length)}${CUT}`;
    }
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(written)}</t></is></c>`;
  }
}

const LETTERS: string[] = [];

/** Name of a column by its place: 0 is A, 26 is AA. */
function letters(index: number): string {
  for (let next = LETTERS.length; next <= index; next += 1) {
    const before = next < 26 ? '' : (LETTERS[Math.floor(next / 26) - 1] ?? '');
    LETTERS.push(before + String.fromCharCode(65 + (next % 26)));
  }
  return LETTERS[index] ?? '';
}
