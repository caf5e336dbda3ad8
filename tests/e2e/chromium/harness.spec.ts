import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import { startOfflineNetwork } from '../support/offline-network';
import { watchPage } from '../support/page-watch';
import { plainPage } from '../support/plain-page';

test('a page is served at its real address and the background runs', async ({ network, chromium, openPage }) => {
  network.serve(['plain.example'], () => plainPage('<h1>Hello</h1>'));
  const { page } = await openPage('https://plain.example/');
  await expect(page.getByRole('heading')).toHaveText('Hello');
  expect(await chromium.extensionUrl('popup.html')).toMatch(/^chrome-extension:\/\/[a-p]{32}\/popup\.html$/);
  expect(network.seen.map((request) => request.url)).toEqual(['https://plain.example/']);
});

/** An extension that does what ours never may: it asks the site for something. */
function rudeExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rude-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Rude',
    version: '1.0',
    content_scripts: [{ matches: ['https://plain.example/*'], js: ['rude.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'rude.js'), "fetch('https://plain.example/asked-by-extension');");
  return folder;
}

test('the guard notices what it is there for', async () => {
  const network = await startOfflineNetwork();
  network.serve(['plain.example'], ({ url }) =>
    url.pathname === '/'
      ? plainPage(`<script nonce="plain">
          fetch('/asked-by-page'); setTimeout(() => { document.body.append(1); throw new Error('planted'); }, 0);
          
        </script><script>never()</script><img src="http://plain-tracker.example/x.png">`)
      : { body: '{}' },
  );
  const browser = await launchChromium({ network, extensionDir: rudeExtension() });
  try {
    const page = await browser.context.newPage();
    const watch = await watchPage(page);
    await page.goto('https://plain.example/');
    await expect.poll(() => watch.errors.join()).toContain('planted');
    await expect.poll(() => watch.violations.length).toBeGreaterThanOrEqual(2);
    await page.goto('https://unknown.example/').catch(() => undefined);
    expect(network.offences).toEqual(['unknown.example']);
    await expect.poll(() => watch.foreignRequests).toEqual(['GET https://plain.example/asked-by-extension']);
    expect(network.seen.map((request) => request.url)).toContain('https://plain.example/asked-by-page');
  } finally {
    await browser.close();
    await network.close();
  }
});
