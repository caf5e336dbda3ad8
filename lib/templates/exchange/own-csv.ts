import Papa from 'papaparse';
import type { Brand, StoredTemplate } from '../../model';
import { received } from '../../model/received';
import { storedTemplateSchema } from '../../model/template-schema';
import type { ExchangeNote, ReadEntry, ReadFile, ReadTools, RefusedEntry } from './exchange-types';

// biome-ignore format: a table
const COLUMNS = [
  'id', 'title', 'shortcut', 'folder', 'tags', 'language', 'neutral', 'text', 'brand', 'networks', 'variants',
  'createdAt', 'editedAt', 'uses', 'usedAt',
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Templates as a table for spreadsheets: UTF-8 with a mark, formulas made harmless, brands by their names. */
export function writeOwnCsv(templates: readonly StoredTemplate[], brands: readonly Brand[]): string {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const rows = templates.map((template) =>
    COLUMNS.map((column) => {
      const value = column === 'brand' ? (names.get(template.brand) ?? '') : template[column];
      if (column === 'variants') return template.variants.length === 0 ? '' : JSON.stringify(value);
      return harmless(Array.isArray(value) ? value.join(', ') : String(value ?? ''));
    }),
  );
  return `\ufeff${Papa.unparse([[...COLUMNS], ...rows])}\r\n`;
}

export function isOwnCsv(header: readonly string[]): boolean {
  return ['title', 'text', 'shortcut'].every((column) => header.includes(column));
}

/** Reads such a table. Only `title` or `text` must be filled; what is missing is taken as empty. */
export function readOwnCsv(
  rows: readonly { cells: Record<string, string>; line: number }[],
  tools: ReadTools,
): ReadFile {
  const entries: ReadEntry[] = [];
  const refused: RefusedEntry[] = [];
  const ids = new Map(tools.brands.map(({ id, name }) => [name.toLowerCase(), id]));
  for (const { cells, line } of rows) {
    const notes: ExchangeNote[] = [];
    const raw = templateOf(cells, tools, (name) => {
      const id = ids.get(name.toLowerCase());
      if (id === undefined && name !== '') notes.push({ code: 'brand-unknown', line, values: { brand: name } });
      return id ?? '';
    });
    const checked = received(storedTemplateSchema, raw);
    if (checked.data !== undefined) entries.push({ template: checked.data, line, notes });
    else {
      const values = { member: 'where' in checked ? checked.where : '' };
      refused.push({ title: cells.title ?? '', code: 'entry-form', line, values });
    }
  }
  return { state: 'read', format: 'lorgnette-csv', entries, refused, brands: [] };
}

function templateOf(raw: Cells, { now, newId }: ReadTools, brandOf: (name: string) => string): unknown {
  const cell = (name: keyof Cells) => plain(raw[name] ?? '');
  const list = (name: keyof Cells) =>
    cell(name)
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    id: cell('id') || newId(),
    title: cell('title'),
    shortcut: cell('shortcut').replace(/^\//, '').toLowerCase(),
    folder: cell('folder'),
    tags: list('tags'),
    language: cell('language') || 'any',
    neutral: /^(true|1|yes|да)$/i.test(cell('neutral')),
    text: cell('text').replace(/\r\n?/g, '\n'),
    brand: brandOf(cell('brand')),
    networks: list('networks'),
    variants: raw.variants ? parsed(raw.variants) : [],
    createdAt: cell('createdAt') || now.toISOString(),
    editedAt: cell('editedAt') || now.toISOString(),
    uses: Number(cell('uses') || 0),
    ...(raw.usedAt ? { usedAt: cell('usedAt') } : {}),
  };
}

/** Undefined for a broken list of variants, which the schema then refuses by its name. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A spreadsheet would run a cell that begins like a formula; an apostrophe before it stops that. */
function harmless(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function plain(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
