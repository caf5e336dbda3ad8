import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { inProject } from '../../tools/project';

/** A throw-away extension whose one page runs a script of ours: its storage and its rules are those of the real one. */
export async function pageExtension(script: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lorgnette-page-'));
  await addPage(folder, script);
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    permissions: ['unlimitedStorage'],
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}

/** A throw-away copy of the built extension with a page more, which runs a script of ours beside its own storage. */
export async function extendedExtension(script: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lorgnette-page-'));
  cpSync(inProject('.output/chrome-mv3-e2e'), folder, { recursive: true });
  await addPage(folder, script);
  return folder;
}

/** Adds "page.html" with a bundled script to an extension. */
async function addPage(folder: string, script: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: inProject(script), formats: ['es'], fileName: () => 'page.js' },
    },
  });
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><title>Bench</title><script type="module" src="page.js"></script>',
  );
}
