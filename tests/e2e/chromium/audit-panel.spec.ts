import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { PlanAudit, PlanThing } from '../../../lib/model';
import type { RunningChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import { openWorkspaceAt } from '../support/open-workspace';
import { readTable } from '../support/read-library';
import { askBackground } from '../support/saving-page';
import { loadStandIns } from '../support/stand-ins';

const communities = (await loadStandIns()).flatMap((standIn) => standIn.communities);
const urlOf = (slug: string) => communities.find((one) => one.slug === slug)?.url ?? '';
const blockOf = (page: Page) => page.locator('lorgnette-overlay').getByTestId('audit');
const heading = (page: Page) => blockOf(page).locator('summary').first();
const item = (page: Page, name: string) => blockOf(page).locator(`[data-item="${name}"]`);
const counted = async (page: Page) =>
  Number.parseInt((await blockOf(page).getByTestId('audit-aside').textContent()) ?? '', 10);
const keptAudits = async (chromium: RunningChromium) =>
  ((await readTable(await chromium.background(), 'planThings')) as PlanThing[]).filter(
    (thing): thing is PlanAudit => thing.kind === 'audit',
  );

const SHOWN = [
  { slug: 'vk-teahouse', in: 'description', seen: 'Чайная и небольшая школа чая' },
  { slug: 'facebook-tea-house', in: 'category', seen: 'Tea room' },
  { slug: 'instagram-studio', in: 'link', seen: 'https://lumen-clay.example/classes' },
] as const;

for (const shown of SHOWN)
  test(`the panel audits ${shown.slug}: from the page, then by keyboard; kept over time`, async ({
    chromium,
    openPage,
  }) => {
    const { page } = await openPage(urlOf(shown.slug));
    await expect(blockOf(page).getByTestId('audit-aside')).toContainText(/^\d of 11$/);
    await heading(page).focus();
    await page.keyboard.press('Enter');
    await expect(item(page, shown.in)).toHaveAttribute('data-state', 'ok');
    await expect(item(page, shown.in)).toContainText(shown.seen);
    const before = await counted(page);

    // What the page does not show is asked for, and never called wrong.
    await expect(item(page, 'contacts')).toHaveAttribute('data-state', 'notShown');
    await item(page, 'contacts').getByRole('radio', { name: 'not looked at' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(item(page, 'contacts')).toHaveAttribute('data-state', 'ok');
    expect(await counted(page)).toBe(before + 1);
    const keep = blockOf(page).getByTestId('audit-keep');
    await keep.focus();
    await page.keyboard.press('Enter');
    await expect(blockOf(page).getByTestId('audit-told')).toHaveText(`Audit kept: ${before + 1} of 11`);
    await expect(keep).toBeFocused();
    await expect(blockOf(page).getByTestId('audit-last')).toContainText('the first one');

    await page.reload();
    await expect(blockOf(page).getByTestId('audit-aside')).toHaveText(`${before + 1} of 11`);
    await heading(page).click();
    await expect(item(page, 'contacts')).toContainText('ticked by hand');
    await item(page, 'contacts').getByRole('radio', { name: 'not in order' }).click();
    await keep.click();
    await expect(blockOf(page).getByTestId('audit-last')).toContainText('no longer: Contacts');
    const kept = await keptAudits(chromium);
    expect(kept.map(({ items }) => items.contacts)).toContainEqual({ ok: false, by: 'hand' });
    expect(kept.map(({ items }) => items[shown.in]?.by)).toEqual(['page', 'page']);
  });

test('a brand joins communities: handles are compared, the hashtag is looked for, the workspace has the same', async ({
  chromium,
  openPage,
}) => {
  const own = await openWorkspaceAt(chromium);
  const brand = { id: 'clay', name: '<b>Clay</b>', myName: '', tone: '', neutral: false, link: '' };
  await askBackground(own, 'putBrand', brand);
  const { page } = await openPage(urlOf('vk-teahouse'));
  await expect.poll(async () => (await readTable(await chromium.background(), 'snapshots')).length).toBe(1);
  await page.goto(urlOf('instagram-studio'));
  const block = blockOf(page);
  await heading(page).click();
  await block.getByText('Brand, hashtag, other networks').click();
  await block.getByTestId('audit-brand').selectOption({ label: '<b>Clay</b>' });
  await expect(item(page, 'handle')).toContainText('choose another community');
  await block.getByRole('checkbox').check();
  await expect(item(page, 'handle')).toHaveAttribute('data-state', 'notOk');
  await expect(item(page, 'handle')).toContainText('lumen.clay (Instagram)');
  await block.getByTestId('audit-hashtag').fill('#nobodyWritesThis');
  await expect(item(page, 'hashtag')).toHaveAttribute('data-state', 'notOk');
  await expect(block.getByTestId('audit-hashtag')).toBeFocused();
  await block.getByTestId('audit-keep').click();
  await expect(block.getByTestId('audit-told')).toContainText('Audit kept');

  await block.getByRole('button', { name: 'All audits' }).click();
  await expect(own).toHaveURL(/#\/plan\/view%3Daudit/);
  await expect(own.getByTestId('audit-history')).toContainText('the first one');
  await expect(own.getByTestId('audit-history')).toContainText('<b>Clay</b>');
});

test('an audit that was tampered with is refused, and nothing else of the plan is open to a site', async ({
  chromium,
}) => {
  const own = await openWorkspaceAt(chromium);
  const audit = { community: 'vk|-1', name: 'Tea', items: { name: { ok: true, by: 'page', seen: 'Tea' } } };
  for (const wrong of [
    { ...audit, community: 'nowhere' },
    { ...audit, items: { name: { ok: 'yes', by: 'page' } } },
    { ...audit, name: 'x'.repeat(600) },
  ])
    await expect(askBackground(own, 'keepAudit', wrong)).rejects.toThrow('invalid');
  expect(await askBackground(own, 'keepAudit', { ...audit, id: 'mine', at: 'yesterday' })).toBe('done');
  const [kept] = await keptAudits(chromium);
  expect(kept?.id).not.toBe('mine');
  expect(Date.parse(kept?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
});

test.describe('dark and Russian', () => {
  test.use({ dark: true, extensionLocale: 'ru-RU' });
  test('the audit is accessible, speaks Russian and stays inside the panel', async ({ openPage }) => {
    const { page } = await openPage(urlOf('instagram-studio'));
    await heading(page).click();
    await expect(heading(page)).toContainText(/Аудит\d из 11/);
    await blockOf(page).getByText('Бренд, хештег, другие сети').click();
    const wide = await blockOf(page).evaluate((block) => block.scrollWidth - block.clientWidth);
    expect(wide).toBe(0);
    const { violations } = await new AxeBuilder({ page }).include('lorgnette-overlay').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
