import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium-test';
import { openComparison, type Visited, visitCommunities } from '../support/compare-visits';

/** Communities of two networks; the first has views, the second one hardly a spread. */
const SLUGS = ['vk-teahouse', 'instagram-celebrity'];

const cell = (page: Page, figure: string, key: string) =>
  page.locator(`[data-figure="${figure}"] [data-community="${key}"]`);
const queryFor = (visited: readonly Visited[]) => visited.map(({ key }) => key).join(',');

test('visited communities stand side by side with the figures of their panels', async ({ chromium, openPage }) => {
  const visited = await visitCommunities(chromium, openPage, SLUGS);
  const { page } = await openPage();
  await openComparison(chromium, page, queryFor(visited));
  for (const { key, shown } of visited) {
    await expect(cell(page, 'members', key)).toHaveAttribute('data-value', String(shown.members));
    expect(Number(await cell(page, 'er_f', key).getAttribute('data-value'))).toBeCloseTo(shown.er ?? 0, 8);
    await expect(cell(page, 'er_f', key)).toContainText(`n = ${shown.n}`);
    await expect(page.getByTestId('compare-behind')).toContainText(shown.exclusions ?? '');
  }
  await expect(page.locator('[data-note="NETWORKS_DIFFER"]')).toBeVisible();
  const missing = cell(page, 'er_v', visited[1]?.key ?? '');
  await expect(missing).toHaveAttribute('data-reason', 'NO_VIEWS');
  await expect(missing).toContainText('no views shown');
});

test('starts from one community, grows by choice, and the address keeps the choice', async ({ chromium, openPage }) => {
  const visited = await visitCommunities(chromium, openPage, SLUGS);
  const [first, second] = visited;
  const { page } = await openPage();
  await openComparison(chromium, page, first?.key ?? '');
  await expect(page.getByTestId('compare-table').locator('thead th')).toHaveCount(2);
  await page.getByRole('searchbox').fill('inst');
  await page.getByRole('button', { name: `Add ${second?.shown.name}` }).click();
  await expect(page.getByTestId('compare-table').locator('thead th')).toHaveCount(3);
  expect(decodeURIComponent(page.url())).toContain(`#/compare/${queryFor(visited)}`);
  await page.reload();
  await expect(page.getByTestId('compare-table').locator('thead th')).toHaveCount(3);
  await page.getByRole('button', { name: `Take out ${first?.shown.name}` }).click();
  await expect(page.getByTestId('compare-table').locator('thead th')).toHaveCount(2);
});

test('tags are kept by the background and found again', async ({ chromium, openPage }) => {
  const [first] = await visitCommunities(chromium, openPage, SLUGS.slice(0, 1));
  const { page } = await openPage();
  await openComparison(chromium, page, '');
  await page.getByRole('button', { name: `Tags: ${first?.shown.name}` }).click();
  await page.getByLabel(/separated by commas/).fill('rivals, чай,,rivals');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByTestId('compare-known').getByText('rivals')).toHaveCount(1);
  await page.reload();
  await page.getByRole('searchbox').fill('чай');
  await expect(page.getByTestId('compare-known').locator('li')).toHaveCount(1);
  await page.getByRole('searchbox').fill('nobody');
  await expect(page.getByTestId('compare-known').locator('li')).toHaveCount(0);
});

test('charts have the same numbers behind them, and become files that stand alone', async ({ chromium, openPage }) => {
  const visited = await visitCommunities(chromium, openPage, SLUGS);
  const { page } = await openPage();
  await openComparison(chromium, page, queryFor(visited));
  const chart = page
    .getByTestId('chart')
    .filter({ has: page.getByText('ER by followers, post by post') })
    .first();
  await chart.getByText('The figures behind it').click();
  const counted = chart
    .getByTestId('chart-table')
    .getByRole('row')
    .filter({ hasText: visited[0]?.shown.name ?? '' });
  await expect(counted.filter({ has: page.getByRole('cell', { name: 'counted', exact: true }) })).toHaveCount(
    visited[0]?.shown.n ?? 0,
  );

  const download = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name }).click()]);
    const bytes = readFileSync(await file.path());
    return { name: file.suggestedFilename(), bytes };
  };
  const svg = await download('Save as SVG');
  expect(svg.name).toBe('ER-by-followers-post-by-post.svg');
  const text = svg.bytes.toString('utf8');
  expect(text).toContain((visited[0]?.shown.name ?? '?').slice(0, 8));
  expect(text).not.toMatch(/var\(|class=|<script|href=/);
  const drawn = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const error = parsed.querySelector('parsererror')?.textContent ?? '';
    return { error, dots: parsed.querySelectorAll('circle').length };
  }, text);
  expect(drawn.error).toBe('');
  expect(drawn.dots).toBeGreaterThan(visited[0]?.shown.n ?? 0);

  const png = await download('Save as PNG');
  expect(png.name).toMatch(/\.png$/);
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(text)?.[1]));
});

test('the comparison is taken along as a table and as text', async ({ chromium, openPage }) => {
  const visited = await visitCommunities(chromium, openPage, SLUGS.slice(0, 1));
  const { page } = await openPage();
  await openComparison(chromium, page, queryFor(visited));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv.startsWith('\ufeffnetwork,community_id,community,')).toBe(true);
  const line = csv.split('\r\n').find((one) => one.includes(',er_f,'));
  expect(line).toContain(`,fraction,${visited[0]?.shown.er},`);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByTestId('toast')).toContainText(/Copied|did not allow/);
});

test('teaches when nothing was visited yet', async ({ chromium, openPage }) => {
  const { page } = await openPage();
  await openComparison(chromium, page, 'vk|-1');
  await expect(page.getByTestId('empty')).toContainText('Open a community on VK, Facebook or Instagram');
  await expect(page.getByText('never visited on this computer')).toBeVisible();
});

test('prints as a report on light paper, without the rail, with formulas, samples and time', async ({
  chromium,
  openPage,
}) => {
  const visited = await visitCommunities(chromium, openPage, SLUGS);
  const { page } = await openPage();
  await openComparison(chromium, page, queryFor(visited));
  await page.getByRole('button', { name: 'Printable report' }).click();
  const report = page.getByTestId('compare-report');
  await expect(report).toContainText('Comparison of 2 communities');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(report.getByRole('button', { name: 'Print' })).toBeHidden();
  expect(await report.evaluate((sheet) => getComputedStyle(sheet).color)).toBe('rgb(22, 33, 31)');
  for (const words of [
    '÷ followers now',
    `n = ${visited[0]?.shown.n}`,
    'divided by 8,421 followers',
    'time zone Europe/Moscow',
  ])
    await expect(report).toContainText(words);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Back to the comparison' }).click();
  await expect(page.getByRole('heading', { name: 'Compare', exact: true })).toBeVisible();
});

for (const { dark, extensionLocale } of [
  { dark: false, extensionLocale: 'en-US' },
  { dark: true, extensionLocale: 'ru-RU' },
])
  test.describe(`accessible, ${dark ? 'dark' : 'light'}, ${extensionLocale}`, () => {
    test.use({ dark, extensionLocale });
    test('comparison with every table open, and report', async ({ chromium, openPage }) => {
      // Axe looks at some thousand cells, twice.
      test.slow();
      const visited = await visitCommunities(chromium, openPage, SLUGS);
      const { page } = await openPage();
      for (const query of [queryFor(visited), `report:${queryFor(visited)}`]) {
        await openComparison(chromium, page, query);
        await expect(page.getByTestId('compare-table')).toBeVisible();
        for (const summary of await page.locator('summary').all()) await summary.click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  });
