import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredTemplate } from '../../../lib/model';

/**
 * A copy of a built extension whose background finds templates in its database. For Firefox, whose driver opens none of
 * an extension's own pages, from which they would otherwise be kept.
 */
export function seededExtension(
  built: string,
  templates: readonly StoredTemplate[],
): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'lorgnette-seeded-'));
  cpSync(built, folder, { recursive: true });
  appendFileSync(join(folder, 'background.js'), `;(${seed.toString()})(${JSON.stringify(templates)});`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs in the background, as text: waits for the extension to make its database, then writes with the platform only. */
async function seed(templates: readonly StoredTemplate[]): Promise<void> {
  while (!(await indexedDB.databases()).some(({ name }) => name === 'lorgnette')) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const open = indexedDB.open('lorgnette');
  open.onsuccess = () => {
    const write = open.result.transaction(['templates', 'facts'], 'readwrite');
    for (const template of templates) write.objectStore('templates').put(template);
    write.objectStore('facts').put({ name: 'version of the templates', value: 1, at: new Date().toISOString() });
    write.oncomplete = () => open.result.close();
  };
}
