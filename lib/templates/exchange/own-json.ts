import type { Brand, StoredTemplate } from '../../model';
import { received } from '../../model/received';
import { brandSchema, storedTemplateSchema } from '../../model/template-schema';
import { cutToFit } from '../../text/graphemes';
import type { ReadFile, RefusedEntry } from './exchange-types';

const NAME = 'lorgnette-templates';
const VERSION = 1;

/** Templates and brands as a file that reads back as exactly these. */
export function writeOwnJson(templates: readonly StoredTemplate[], brands: readonly Brand[], now: Date): string {
  const file = { format: NAME, version: VERSION, exportedAt: now.toISOString(), brands, templates };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function isOwnJson(data: unknown): boolean {
  return Object(data).format === NAME;
}

/** Reads what `writeOwnJson` wrote. A newer file is refused as a whole: half of it would be a guess. */
export function readOwnJson(data: unknown): ReadFile {
  const file: { version?: unknown; templates?: unknown; brands?: unknown } = Object(data);
  if (file.version !== VERSION) {
    const values = { version: String(file.version), known: String(VERSION) };
    return { state: 'unreadable', problem: { code: 'newer', values } };
  }
  const entries = [];
  const refused: RefusedEntry[] = [];
  const brands: Brand[] = [];
  for (const raw of listOf(file.brands)) {
    const brand = received(brandSchema, raw);
    if (brand.data !== undefined) brands.push(brand.data);
    else refused.push(formRefused(raw, 'name', brand));
  }
  for (const raw of listOf(file.templates)) {
    const template = received(storedTemplateSchema, raw);
    if (template.data !== undefined) entries.push({ template: template.data, notes: [] });
    else refused.push(formRefused(raw, 'title', template));
  }
  return { state: 'read', format: 'lorgnette-json', entries, refused, brands };
}

function listOf(raw: unknown): unknown[] {
  return Array.isArray(raw) ? raw : [];
}

function formRefused(raw: unknown, name: 'title' | 'name', checked: object): RefusedEntry {
  const title = cutToFit(String(Object(raw)[name] ?? ''), 200);
  return { title, code: 'entry-form', values: { member: 'where' in checked ? String(checked.where) : '' } };
}
