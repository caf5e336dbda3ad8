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
      if (cell !== undefined) xml += this.#cell(cell, types[index] ?? 'text', style);
      else xml += '<c/>';
    }
    return `${xml}</row>`;
  }

  #cell(cell: Exclude<Cell, undefined>, type: CellType, style: number | undefined): string {
    if (typeof cell === 'number') return Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : '<c/>';
    if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === 'object') return this.#text(joinList(cell), style);
    const time = type === 'instant' ? Date.parse(cell) : Number.NaN;
    if (time >= FIRST_DAY) return `<c s="${STYLE.instant}"><v>${time / DAY + EPOCH}</v></c>`;
    return this.#text(cell, style);
  }

  #text(text: string, style: number = STYLE.wrapped): string {
    let written = text;
    if (text.length > LONGEST_CELL) {
      this.cut += 1;
      written = `${text.slice(0, LONGEST_CELL - CUT.length)}${CUT}`;
    }
    return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(written)}</t></is></c>`;
  }
}
