import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { madeUpSave } from '../../support/made-up-saves';
import { planEntry } from '../../support/plan-entry';
import type { RunningChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import { fillLibrary, openWorkspaceAt } from '../support/open-workspace';
import { askBackground } from '../support/saving-page';

/** A month in which nothing else happens, so that tests do not depend on the day they run. */
const MONTH = '#/plan/view=month&day=2027-03-10';

async function open(chromium: RunningChromium, hash = MONTH, entries = [entry()]): Promise<Page> {
  const page = await openWorkspaceAt(chromium, '#/help');
  await page.setViewportSize({ width: 1280, height: 900 });
  await askBackground(page, 'putPlanEntries', entries);
  await page.goto(`${await chromium.extensionUrl('workspace.html')}${hash}`);
  await expect(page.locator('[data-testid=planner][data-ready=true]')).toBeVisible();
  return page;
}
const entry = (change: Parameters<typeof planEntry>[0] = {}) =>
  planEntry({ when: { day: '2027-03-10', time: '18:00', zone: 'Europe/Moscow' }, ...change });
const cell = (page: Page, day: string) => page.locator(`[data-cell="${day}"]`);
const chips = (page: Page, day: string) => cell(page, day).getByTestId('plan-chip');
const undo = (page: Page) => page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
const saved = (page: Page) => expect(page.getByTestId('plan-saved')).toContainText('saved');
const editor = (page: Page) => page.getByTestId('plan-editor');
async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
async function fitsIn(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

test('a line becomes an entry; the editor opens by keyboard, stores by itself and stands in the address', async ({
  chromium,
}) => {
  const page = await open(chromium, MONTH, []);
  await page.getByTestId('plan-quick').fill('2027-03-12 09:30 vk: <img src=x onerror=alert(1)>');
  await page.keyboard.press('Enter');
  await expect(chips(page, '2027-03-12')).toContainText('<img src=x onerror=alert(1)>');
  await page.locator('button[data-day="2027-03-10"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(chips(page, '2027-03-12')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('editor-title')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' and more');
  await saved(page);
  await page.reload();
  await expect(page.getByTestId('editor-title')).toHaveValue('<img src=x onerror=alert(1)> and more');
  await page.getByTestId('editor-title').fill('Typed last');
  await page.keyboard.press('Escape');
  await expect(editor(page)).toHaveCount(0);
  await expect(chips(page, '2027-03-12')).toContainText('Typed last');
});

test('a text for one network starts from the common one; counters tell what does not fit', async ({ chromium }) => {
  const page = await open(chromium, '#/plan/e1', [entry({ text: 'A'.repeat(270), targets: ['vk', 'x'] })]);
  await page.getByRole('tab', { name: 'X', exact: true }).click();
  const text = page.getByRole('textbox', { name: 'Text for X' });
  await expect(text).toHaveValue('A'.repeat(270));
  await text.press('End');
  await text.pressSequentially('B'.repeat(11));
  const counter = page.locator('[data-counter=x]');
  await expect(counter).toContainText('281 of 280');
  await expect(page.locator('[data-rule=too-long]')).toBeVisible();
  await page.getByRole('tab', { name: 'All networks' }).click();
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('A'.repeat(270));
  await page.getByRole('tab', { name: 'X •' }).click();
  await page.getByRole('button', { name: 'Same as for all networks again' }).click();
  await expect(counter).toContainText('270 of 280');
  await saved(page);
});

test('an entry is dragged to another day and to the ideas, and each is taken back', async ({ chromium }) => {
  const page = await open(chromium);
  await page.setViewportSize({ width: 1280, height: 1500 });
  await chips(page, '2027-03-10').dragTo(cell(page, '2027-03-12'));
  await expect(chips(page, '2027-03-12')).toHaveCount(1);
  await expect(chips(page, '2027-03-10')).toHaveCount(0);
  await undo(page);
  await expect(chips(page, '2027-03-10')).toHaveCount(1);
  await page.getByTestId('toast').getByRole('button', { name: 'Close' }).click();
  await chips(page, '2027-03-10').dragTo(page.getByTestId('plan-tray'));
  await expect(page.getByTestId('plan-tray').getByTestId('plan-chip')).toHaveCount(1);
  await undo(page);
  await expect(chips(page, '2027-03-10')).toHaveCount(1);
});

test('an entry is moved by keys, into the next month too; Escape leaves it', async ({ chromium }) => {
  const page = await open(chromium);
  await page.locator('button[data-day="2027-03-10"]').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('plan-moving')).toContainText('Moving “Tea of the week” to Wednesday, March 17');
  await page.keyboard.press('Escape');
  await expect(chips(page, '2027-03-10')).toHaveCount(1);
  await page.keyboard.press('m');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('plan-span')).toContainText('April 2027');
  await expect(chips(page, '2027-04-10')).toHaveCount(1);
  await expect(page.locator('button[data-day="2027-04-10"]')).toBeFocused();
  await undo(page);
  await expect(chips(page, '2027-04-10')).toHaveCount(0);
  await page.locator('button[data-day="2027-04-10"]').focus();
  await page.keyboard.press('n');
  await page.getByTestId('editor-title').fill('Made by N');
  await page.keyboard.press('Escape');
  await expect(chips(page, '2027-04-10')).toContainText('Made by N');
});

test('of a repeated entry one day is dragged, edited and deleted alone', async ({ chromium }) => {
  const page = await open(chromium, MONTH, [entry({ repeat: 'FREQ=WEEKLY' })]);
  await chips(page, '2027-03-17').dragTo(cell(page, '2027-03-18'));
  await expect(chips(page, '2027-03-18')).toHaveCount(1);
  await expect(chips(page, '2027-03-17')).toHaveCount(0);
  await expect(chips(page, '2027-03-24')).toHaveCount(1);
  await chips(page, '2027-03-24').click();
  await page.getByRole('button', { name: /Change only Wednesday, March 24/ }).click();
  await expect(page.getByTestId('plan-editor').getByText('stands on its own')).toBeVisible();
  await page.getByTestId('editor-title').fill('Only this week');
  await page.keyboard.press('Escape');
  await expect(chips(page, '2027-03-24')).toHaveText(/Only this week/);
  await expect(chips(page, '2027-03-31')).toHaveText(/Tea of the week/);
  // Taken back, the day is one of the repeated entry again; the entry itself stays.
  await undo(page);
  await expect(chips(page, '2027-03-24')).toHaveText(/Tea of the week/);
  await expect(chips(page, '2027-03-31')).toHaveText(/Tea of the week/);
});

test('the board moves entries by dragging and by keys', async ({ chromium }) => {
  const page = await open(chromium, '#/plan/view=board');
  const column = (status: string) => page.locator(`[data-column=${status}]`);
  await column('draft').getByTestId('plan-chip').dragTo(column('ready'));
  await expect(column('ready').getByTestId('plan-chip')).toHaveCount(1);
  await column('ready').getByTestId('plan-chip').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(column('idea').getByTestId('plan-chip')).toBeFocused();
  await undo(page);
  await expect(column('ready').getByTestId('plan-chip')).toHaveCount(1);
  await axe(page);
});

test('a printed month leaves out no entry of a full day', async ({ chromium }) => {
  const page = await open(
    chromium,
    MONTH,
    Array.from({ length: 6 }, (_, n) => entry({ id: `n${n}` })),
  );
  await expect(chips(page, '2027-03-10')).toHaveCount(3);
  // A dialog of the browser would stand in the way; the events are those that it sends.
  const drawn = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('[data-cell="2027-03-10"] [data-chip]').length;
  });
  expect(drawn).toBe(6);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(chips(page, '2027-03-10')).toHaveCount(3);
});

test('a week is copied as drafts and the copy taken back', async ({ chromium }) => {
  const page = await open(chromium, '#/plan/view=week&day=2027-03-10', [entry({ status: 'published' })]);
  await page.getByRole('button', { name: 'Copy a week' }).click();
  const day = page.getByLabel('To the week of this day');
  await day.fill('2027-03-14');
  await expect(page.getByRole('alert')).toContainText('That is the same week');
  await day.fill('2027-04-02');
  await page.getByRole('button', { name: 'Copy 1 entry' }).click();
  await expect(page.getByTestId('plan-span')).toContainText('March 29 – April 4');
  await expect(chips(page, '2027-03-31')).toHaveAttribute('data-status', 'draft');
  await undo(page);
  await expect(chips(page, '2027-03-31')).toHaveCount(0);
});

test('a link keeps its query and fragment; marks are set per network', async ({ chromium }) => {
  const page = await open(chromium, '#/plan/e1', [entry({ targets: ['vk', 'telegram'] })]);
  await page.getByLabel('Link', { exact: true }).fill('https://shop.example/cups?size=2&utm_source=old#clay');
  await page.getByRole('button', { name: 'Fill in the usual marks' }).click();
  const made = (target: string) => page.locator(`[data-link=${target}]`);
  const marked = (source: string) =>
    `https://shop.example/cups?size=2&utm_source=${source}&utm_medium=social&utm_campaign=tea_of_the_week#clay`;
  await expect(made('vk')).toContainText(marked('vk'));
  await expect(made('telegram')).toContainText(marked('telegram'));
  await expect(made('vk')).toContainText('statistics will understand it');
  await page.getByLabel('Link', { exact: true }).fill('javascript:alert(1)');
  await expect(page.getByRole('alert')).toContainText('no address of a page');
});

test('clocks that change, other zones and wrong input are said at the field', async ({ chromium }) => {
  const page = await open(chromium, '#/plan/e1');
  await page.getByLabel('Day', { exact: true }).fill('2027-03-28');
  await page.getByLabel('Time', { exact: true }).fill('02:30');
  await page.getByLabel('Time zone').fill('Europe/Amsterdam');
  await expect(page.locator('[data-rule=clock-change]')).toContainText('02:30 does not exist');
  await page.getByLabel('Time', { exact: true }).fill('12:00');
  await page.getByLabel('Time zone').fill('Asia/Kolkata');
  await expect(page.getByTestId('editor-clock')).toContainText(/on your clock/);
  await page.getByLabel('Time zone').fill('Asia/Nowhere');
  await expect(page.getByRole('alert')).toContainText('knows no time zone of that name');
  await page.getByLabel('Repeats').selectOption('own');
  await page.getByLabel('Rule').fill('EVERY OTHER MOON');
  await expect(page.getByText('This rule cannot be read')).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Kolkata');
  await expect(page.getByLabel('First day')).toHaveCount(0);
});

test('the text for VK goes to the clipboard and the brand’s page opens; the saved post behind an idea is shown', async ({
  chromium,
}) => {
  const library = await openWorkspaceAt(chromium, '#/library');
  await fillLibrary(library, [madeUpSave({ id: '-7_9', text: 'How we fire clay cups' })]);
  const made = entry({ text: 'New cups', hashtags: ['#clay'], brand: 'b1', references: ['vk|-7_9', 'vk|gone'] });
  const brand = { id: 'b1', name: 'Sample', myName: '', tone: '', neutral: false, link: 'https://vk.com/made_wall' };
  await askBackground(library, 'putBrand', brand);
  const page = await open(chromium, '#/plan/e1', [made]);
  await expect(page.getByTestId('editor-references').getByRole('link')).toContainText('How we fire clay cups');
  await expect(page.getByTestId('editor-references')).toContainText('no longer in the library');
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const opened = chromium.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Copy for VK' }).click();
  expect((await opened).url()).toContain('vk.com/made_wall');
  await page.bringToFront();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('New cups\n\n#clay');
});

test('the filter narrows by brand and words; the colour of a brand is kept', async ({ chromium }) => {
  const page = await open(chromium, MONTH, [entry({ brand: 'b1' }), entry({ id: 'e2', title: 'Cup' })]);
  const brand = { id: 'b1', name: 'Sample', myName: 'M', tone: '', neutral: true, link: '' };
  await askBackground(page, 'putBrand', brand);
  await page.getByRole('button', { name: 'Plan settings' }).click();
  await page.getByLabel('Colour of Sample').selectOption('violet');
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(cell(page, '2027-03-10').locator('.brand-mark')).toHaveAttribute('data-colour', 'violet');
  await page.getByLabel('Brand', { exact: true }).selectOption('b1');
  await expect(chips(page, '2027-03-10')).toHaveCount(1);
  await expect(page.getByTestId('plan-narrowed')).toContainText('1 of 2 entries');
  await page.getByTestId('plan-search').fill('nothing such');
  await expect(chips(page, '2027-03-10')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(chips(page, '2027-03-10')).toHaveCount(2);
});

for (const [dark, locale] of [
  [false, 'en-US'],
  [true, 'ru-RU'],
] as const)
  test.describe(`${locale}, ${dark ? 'dark' : 'light'}`, () => {
    test.use({ dark, extensionLocale: locale });
    test('nothing offends and nothing overflows', async ({ chromium }) => {
      const many = Array.from({ length: 6 }, (_, n) =>
        entry({ id: `n${n}`, title: `Чайный клуб ${n} ${'м'.repeat(60)}` }),
      );
      const page = await open(chromium, MONTH, many);
      await axe(page);
      for (const view of ['month', 'week', 'agenda', 'board']) {
        await page.goto(`${await chromium.extensionUrl('workspace.html')}#/plan/view=${view}&day=2027-03-10`);
        await expect(page.locator('[data-testid=planner][data-ready=true]')).toBeVisible();
        for (const width of [1600, 400, 320]) await fitsIn(page, width);
      }
      await page.goto(`${await chromium.extensionUrl('workspace.html')}#/plan/n1`);
      await expect(editor(page)).toBeVisible();
      await axe(page);
      await fitsIn(page, 320);
    });
  });
