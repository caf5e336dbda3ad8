import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { inProject } from '../../tools/project';

/** A throw-away extension whose one page runs a script of ours: its storage and its rules are those of the real one. */
export async function pageExtension(script: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lorgnette-page-'));
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
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    permissions: ['unlimitedStorage'],
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><title>Bench</title><script type="module" src="page.js"></script>',
  );
  return folder;
}
