import type { FileFormat, ReadEntry, ReadFile, ReadTools, RefusedEntry } from './exchange-types';
import { htmlText } from './html-text';
import { mapBriskine } from './map-briskine';
import { newTemplate } from './new-template';

/** Columns of Briskine's export, as its help names them (read 2026-11-22); `body` is HTML. */
export function isBriskineCsv(header: readonly string[]): boolean {
  return ['title', 'shortcut', 'body'].every((column) => header.includes(column));
}

/** The same members as JSON: a list, or an object of lists or templates by id. */
export function briskineList(data: unknown): unknown[] | undefined {
  const inner: unknown = Array.isArray(data) ? data : (Object(data).templates ?? data);
  const list = Array.isArray(inner) ? inner : Object.values(Object(inner));
  const fits = list.length > 0 && list.every((one) => typeof Object(one).body === 'string' && 'title' in Object(one));
  return fits ? list : undefined;
}

/** Reads Briskine's templates; mail fields have no meaning in a comment and are left out. */
export function readBriskine(
  rows: readonly { raw: unknown; line?: number }[],
  format: FileFormat,
  tools: ReadTools,
): ReadFile {
  const entries: ReadEntry[] = [];
  const refused: RefusedEntry[] = [];
  for (const { raw, line } of rows) {
    const row: Record<string, unknown> = Object(raw);
    const title = stringOf(row.title);
    const place = line === undefined ? {} : { line };
    const body = htmlText(stringOf(row.body)) || stringOf(row.body_plain_text).trim();
    const mapped = body === '' ? undefined : mapBriskine(body);
    if (mapped === undefined) refused.push({ title, code: 'entry-no-text', ...place, values: {} });
    else if ('refused' in mapped) refused.push({ title, ...mapped.refused, ...place });
    else {
      const tags = Array.isArray(row.tags) ? row.tags.map(stringOf) : stringOf(row.tags).split(',');
      const template = newTemplate({ title, shortcut: stringOf(row.shortcut), text: mapped.text, tags }, tools);
      entries.push({ template, ...place, notes: mapped.notes });
    }
  }
  return { state: 'read', format, entries, refused, brands: [] };
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
