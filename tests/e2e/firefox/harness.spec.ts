import { expect, test } from '../support/firefox-test';
import { plainPage } from '../support/plain-page';

test('a page is served at its real address', async ({ network, openPage }) => {
  network.serve(['plain.example'], () => plainPage('<h1>Hello</h1>'));
  const { page } = await openPage('https://plain.example/');
  expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Hello');
  expect(network.seen.map((request) => request.url)).toContain('https://plain.example/');
});

test('hosts that do not exist offline are refused and remembered', async ({ network, openPage }) => {
  const { page } = await openPage();
  await page.goto('https://unknown.example/').catch(() => undefined);
  await expect.poll(() => network.offences).toEqual(['unknown.example']);
  network.offences.length = 0;
});
