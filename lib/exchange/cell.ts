/** What a column holds; it decides how a value is written and read back in every format. */
export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'instant' | 'list' | 'json';

/** One value of a table; undefined means not known, which is neither zero nor empty. Instants are ISO 8601 UTC. */
export type Cell = string | number | boolean | readonly string[] | undefined;

const SEPARATOR = '; ';

/** Joins a list for one cell: items stand between "; ", and a backslash marks a ";" or "\" inside an item. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join(SEPARATOR);
}

/** The items of a cell written by `joinList`, or by hand with ";" between them. Empty items are dropped. */
export function splitList(text: string): string[] {
  const items = text.match(/(?:\\[\s\S]|[^;\\]|\\$)+/g) ?? [];
  return items.map((item) => item.trim().replace(/\\([\\;])/g, '$1')).filter((item) => item !== '');
}

/** A value as text for CSV: dot as decimal sign, "true" and "false", nothing for what is not known. */
export function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? joinList(cell) : String(cell);
}

/** Why a text cannot be a value of its column. */
export type CellFault = 'not-a-number' | 'not-a-whole-number' | 'not-yes-or-no' | 'not-a-date' | 'not-json';

/** Reads a text as a value of a type. An empty text is undefined: not known. */
export function cellOf(text: string, type: CellType): { cell: Cell } | { fault: CellFault } {
  if (text === '') return { cell: undefined };
  switch (type) {
    case 'integer':
    case 'number':
      return numberOf(text, type);
    case 'boolean':
      return booleanOf(text);
    case 'instant':
      return instantOf(text);
    case 'list':
      return { cell: splitList(text) };
    case 'json':
      return isJson(text) ? { cell: text } : { fault: 'not-json' };
    default:
      return { cell: text };
  }
}

/** "1234", "1 234", "0,5" and "0.5"; never "1.234.567" or words. Numbers beyond exact integers are refused. */
function numberOf(text: string, type: 'integer' | 'number'): { cell: Cell } | { fault: CellFault } {
  const plain = text.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (type === 'integer') {
    const whole = /^-?\d{1,15}$/.test(plain) ? Number(plain) : Number.NaN;
    return Number.isSafeInteger(whole) ? { cell: whole } : { fault: 'not-a-whole-number' };
  }
  const number = /^-?\d{1,15}(?:[.,]\d+)?(?:[eE][+-]?\d{1,2})?$/.test(plain)
    ? Number(plain.replace(',', '.'))
    : Number.NaN;
  return Number.isFinite(number) ? { cell: number } : { fault: 'not-a-number' };
}

function booleanOf(text: string): { cell: Cell } | { fault: CellFault } {
  if (/^(true|yes|1|да|истина)$/i.test(text.trim())) return { cell: true };
  if (/^(false|no|0|нет|ложь)$/i.test(text.trim())) return { cell: false };
  return { fault: 'not-yes-or-no' };
}

/** "2026-11-22", "2026-11-22 15:04:05", ISO 8601 with zone, "22.11.2026 15:04", seconds since 1970; else a fault. */
function instantOf(text: string): { cell: Cell } | { fault: CellFault } {
  const iso = isoOf(text.trim());
  return iso === undefined ? { fault: 'not-a-date' } : { cell: iso };
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const RUSSIAN_DATE = /^(\d{2})\.(\d{2})\.(\d{4})(?:,?\s+(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** Without a zone a time is taken as UTC, which the interface says. */
function isoOf(text: string): string | undefined {
  if (/^\d{9,10}$/.test(text)) return new Date(Number(text) * 1000).toISOString();
  const russian = RUSSIAN_DATE.exec(text);
  const normal = russian
    ? `${russian[3]}-${russian[2]}-${russian[1]} ${russian[4] ?? '00'}:${russian[5] ?? '00'}:${russian[6] ?? '00'}`
    : text;
  const found = DATE.exec(normal);
  if (!found) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', part = '', zone = 'Z'] = found;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${part.slice(0, 4)}${zoneOf(zone)}`);
  // Dates that do not exist, such as 31 June, move on when they are parsed.
  const exists = Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number.isFinite(time) && exists ? new Date(time).toISOString() : undefined;
}

function zoneOf(zone: string): string {
  return zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
