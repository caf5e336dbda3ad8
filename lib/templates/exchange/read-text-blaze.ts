import type { ReadEntry, ReadFile, ReadTools, RefusedEntry } from './exchange-types';
import { htmlText } from './html-text';
import { mapTextBlaze } from './map-text-blaze';
import { newTemplate } from './new-template';

/** Text Blaze's "Export all folders": `{ folders: [{ name, snippets: [{ name, shortcut, text }] }] }`. */
export function isTextBlaze(data: unknown): boolean {
  const folders: unknown = Object(data).folders;
  return Array.isArray(folders) && folders.every((folder) => Array.isArray(Object(folder).snippets));
}

/**
 * Reads such a file. The members used are those that public converters read (seen 2026-11-22); formatting of rich
 * snippets is lost, as comments have none.
 */
export function readTextBlaze(data: unknown, tools: ReadTools): ReadFile {
  const entries: ReadEntry[] = [];
  const refused: RefusedEntry[] = [];
  const folders: Array<{ name?: unknown; snippets: unknown[] }> = Object(data).folders;
  for (const folder of folders) {
    for (const raw of folder.snippets) {
      const snippet: { name?: unknown; shortcut?: unknown; text?: unknown; html?: unknown } = Object(raw);
      const title = stringOf(snippet.name) || stringOf(snippet.shortcut);
      const source = stringOf(snippet.text) || htmlText(stringOf(snippet.html));
      const mapped = source.trim() === '' ? undefined : mapTextBlaze(source);
      if (mapped === undefined) refused.push({ title, code: 'entry-no-text', values: {} });
      else if ('refused' in mapped) refused.push({ title, ...mapped.refused });
      else {
        const shortcut = stringOf(snippet.shortcut);
        const template = newTemplate({ title, shortcut, text: mapped.text, folder: stringOf(folder.name) }, tools);
        entries.push({ template, notes: mapped.notes });
      }
    }
  }
  return { state: 'read', format: 'text-blaze', entries, refused, brands: [] };
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
