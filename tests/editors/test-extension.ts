import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle';

/**
 * A small extension that holds nothing but the code under test, so that it runs where it runs in the real one: in the
 * isolated world, under the extension's rights. Returns its folder and the way to remove it.
 */
export async function makeTestExtension(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'lorgnette-editors-'));
  const manifest = {
    manifest_version: 3,
    name: 'Lorgnette editor tests',
    version: '1',
    content_scripts: [{ matches: ['https://www.facebook.com/*'], js: ['script.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'editors@lorgnette.example' } },
    host_permissions: ['https://www.facebook.com/*'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), await bundle('tests/editors/test-script.ts'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
