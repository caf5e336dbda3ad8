import Papa from 'papaparse';
import { MOST_TEMPLATES } from '../../model/template-schema';
import { separatorOf } from '../../text/table-separator';
import type { ExchangeNote, ReadFile, ReadTools } from './exchange-types';
import { jsonBreaksAt } from './json-place';
import { isOwnCsv, readOwnCsv } from './own-csv';
import { isOwnJson, readOwnJson } from './own-json';
import { briskineList, isBriskineCsv, readBriskine } from './read-briskine';
import { readEspanso } from './read-espanso';
import { isTextBlaze, readTextBlaze } from './read-text-blaze';

/** No set of replies is larger; a larger file is something else. In characters. */
const LONGEST_FILE = 10_000_000;

/**
 * Reads a file of templates of any kind that we know, told apart by what stands in it; the name only decides between
 * tables and YAML. Never throws: a file that is not what it says gives one problem, with its line where it has one.
 */
export function readTemplateFile(name: string, text: string, tools: ReadTools): ReadFile {
  const source = text.replace(/^\ufeff/, '');
  if (source.length > LONGEST_FILE) return unreadable('too-big');
  if (source.trim() === '') return unreadable('empty');
  const read = /\.csv$/i.test(name)
    ? readCsv(source, tools)
    : /\.ya?ml$/i.test(name)
      ? readEspanso(source, tools)
      : readJson(source, tools);
  if (read.state === 'unreadable') return read;
  const count = read.entries.length + read.refused.length;
  if (count === 0 && read.brands.length === 0) return unreadable('empty');
  return count > MOST_TEMPLATES ? unreadable('too-many', { limit: String(MOST_TEMPLATES) }) : read;
}

function readJson(source: string, tools: ReadTools): ReadFile {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    const line = source.slice(0, jsonBreaksAt(source)).split('\n').length;
    return { state: 'unreadable', problem: { code: 'not-json', line, values: {} } };
  }
  if (isOwnJson(data)) return readOwnJson(data);
  if (isTextBlaze(data)) return readTextBlaze(data, tools);
  const list = briskineList(data);
  if (list === undefined) return unreadable('foreign');
  return readBriskine(
    list.map((raw) => ({ raw })),
    'briskine-json',
    tools,
  );
}

function readCsv(source: string, tools: ReadTools): ReadFile {
  const [header, ...body] = rowsOf(source);
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const rows = body
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ cells, line }) => ({
      line,
      cells: Object.fromEntries(names.map((column, i) => [column, cells[i] ?? ''])),
    }));
  if (isOwnCsv(names)) return readOwnCsv(rows, tools);
  if (!isBriskineCsv(names)) return unreadable('not-csv');
  return readBriskine(
    rows.map(({ cells, line }) => ({ raw: cells, line })),
    'briskine-csv',
    tools,
  );
}

/** The cells of every row with the line on which it begins: a text may hold line breaks of its own. */
function rowsOf(source: string): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  let [line, at] = [1, 0];
  Papa.parse<string[]>(source, {
    delimiter: separatorOf(source),
    step: ({ data, meta }) => {
      rows.push({ cells: data, line });
      line += source.slice(at, meta.cursor).split('\n').length - 1;
      at = meta.cursor;
    },
  });
  return rows;
}

function unreadable(code: ExchangeNote['code'], values: Record<string, string> = {}): ReadFile {
  return { state: 'unreadable', problem: { code, values } };
}
