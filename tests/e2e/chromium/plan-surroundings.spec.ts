import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { PlanEntry } from '../../../lib/model';
import { community, wall } from '../../support/engagement';
import { madeUpSave } from '../../support/made-up-saves';
import { visitOf } from '../../support/made-up-visit';
import { planEntry } from '../../support/plan-entry';
import type { RunningChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import { visitCommunities } from '../support/compare-visits';
import { fillLibrary, openWorkspaceAt } from '../support/open-workspace';
import { readTable } from '../support/read-library';
import { askBackground } from '../support/saving-page';

const { when: _, ...idea } = planEntry({ id: 'idea', title: 'Interview', status: 'idea' });
const FRIDAY = planEntry({ id: 'fri', variants: { x: 'Short' }, notes: 'Ask the roaster', remind: 30 });
const WEEKLY = planEntry({ id: 'weekly', title: 'Чай; «дня», ещё', repeat: 'FREQ=WEEKLY;BYDAY=FR' });

const fill = (page: Page) => askBackground(page, 'putPlanEntries', [FRIDAY, WEEKLY, idea]);
const tab = (chromium: RunningChromium, view: string) => openWorkspaceAt(chromium, `#/plan/view=${view}`);
const keptPlan = async (chromium: RunningChromium) =>
  (await readTable(await chromium.background(), 'planEntries')) as PlanEntry[];
const titles = async (chromium: RunningChromium) => (await keptPlan(chromium)).map(({ title }) => title);
const files = (page: Page) => page.getByRole('button', { name: 'Files' }).click();
async function bring(page: Page, name: string, text: string) {
  await files(page);
  await page.getByRole('button', { name: 'Bring in a file…' }).click();
  const buffer = Buffer.from(text);
  await page.getByTestId('plan-import').locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}
async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('the plan goes out as a calendar and comes in again whole; undo takes the import back', async ({ chromium }) => {
  const page = await tab(chromium, 'agenda');
  await fill(page);
  await expect(page.getByTestId('planner')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByText('Tea of the week').first()).toBeVisible();
  await files(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar (ICS)' }).click(),
  ]);
  await expect(page.getByTestId('toast')).toContainText('2 entries written. 1 idea without a day stays here');
  const calendar = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toMatch(/^content-plan-\d{4}-\d{2}-\d{2}\.ics$/);
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);

  const before = await keptPlan(chromium);
  await askBackground(page, 'deletePlanEntries', ['fri', 'weekly']);
  await expect(page.getByText('Tea of the week')).toHaveCount(0);
  await bring(page, 'plan.ics', calendar);
  await expect(page.getByTestId('plan-findings')).toContainText('2 new entries');
  await expect(page.getByTestId('plan-findings')).toContainText('Чай; «дня», ещё');
  await axe(page);
  await page.getByRole('button', { name: 'Bring 2 entries in' }).click();
  await expect.poll(() => titles(chromium)).toHaveLength(3);
  expect(await keptPlan(chromium)).toEqual(before);
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(chromium)).toEqual(['Interview']);
});

test('a table with a broken line changes nothing and says where; a good one says what it replaces', async ({
  chromium,
}) => {
  const page = await tab(chromium, 'agenda');
  await fill(page);
  await expect(page.getByText('Tea of the week').first()).toBeVisible();
  const before = await keptPlan(chromium);
  await bring(page, 'plan.csv', 'Дата;Тема\r\n27.11.2026;Первый\r\n31.02.2027;<b>Второй</b>\r\n');
  const problems = page.getByTestId('plan-problems');
  await expect(problems).toContainText('Line 3, day: no such day');
  await expect(problems).toContainText('31.02.2027');
  await expect(page.getByRole('button', { name: /^Bring/ })).toHaveCount(0);
  expect(await keptPlan(chromium)).toEqual(before);

  await page.getByRole('button', { name: 'Another file' }).click();
  const table = 'id,What,date\r\nfri,New name,2026-11-28\r\n,Fresh,2026-11-29\r\n,Third,\r\n';
  const buffer = Buffer.from(table);
  await page
    .getByTestId('plan-import')
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.csv', mimeType: '', buffer });
  await expect(page.getByText('Choose the column that holds the titles.')).toBeVisible();
  await page.getByLabel('What: Becomes').selectOption('title');
  const findings = page.getByTestId('plan-findings');
  await expect(findings).toContainText('2 new entries, 1 entry of the plan is replaced');
  await expect(findings).toContainText('Tea of the week');
  await axe(page);
  await page.getByRole('button', { name: 'Bring 3 entries in' }).click();
  await expect.poll(() => titles(chromium)).toContain('New name');
  const changed = (await keptPlan(chromium)).find(({ id }) => id === 'fri');
  // What the table has no column for stays as it was.
  expect(changed).toMatchObject({ variants: { x: 'Short' }, notes: 'Ask the roaster', remind: 30 });
  expect(changed?.when).toEqual({ ...FRIDAY.when, day: '2026-11-28' });
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptPlan(chromium)).toEqual(before);
});

test('a saved post becomes an idea, the idea a planned entry, and each leads to the other', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium);
  await fillLibrary(page, [madeUpSave({ text: 'How we roast oolong. Long story.', format: 'reel' })]);
  await page.getByTestId('library-row').click();
  const detail = page.getByTestId('post-detail');
  await detail.getByRole('button', { name: 'Make an idea' }).click();
  await expect(page.getByTestId('toast')).toContainText('Kept as an idea: How we roast oolong.');
  await detail.getByRole('button', { name: '1 in the plan' }).click();
  await detail.getByRole('button', { name: 'How we roast oolong.' }).click();
  await expect(page).toHaveURL(/#\/plan\//);
  await page.goto(`${page.url().split('#')[0]}#/plan/view=ideas`);
  const card = page.getByTestId('idea');
  await expect(card.getByTestId('made-from')).toHaveAttribute('data-post-key', 'vk|-7_1');
  await expect(card.getByTestId('made-from')).toContainText('How we roast oolong.');
  await axe(page);
  await card.getByRole('button', { name: /the same time as the saved post/ }).click();
  await expect(card).toHaveCount(0);
  const [entry] = await keptPlan(chromium);
  expect(entry).toMatchObject({ status: 'draft', format: 'reel', targets: ['vk'], references: ['vk|-7_1'] });
  const published = new Date('2026-11-20T09:00:00.000Z');
  const there = await page.evaluate((at) => {
    const date = new Date(at);
    return { hour: date.getHours(), weekday: date.getDay() };
  }, published.toISOString());
  expect(entry?.when?.time).toBe(`${String(there.hour).padStart(2, '0')}:00`);
  expect(new Date(`${entry?.when?.day}T00:00:00Z`).getUTCDay()).toBe(there.weekday);
});

test('a suggested time says what it rests on, skips what is taken, and plans an idea there', async ({ chromium }) => {
  const visit = visitOf(
    community(1000),
    wall(14, (index) => 10 + index),
  );
  const { headline, breakdowns } = visit.figures;
  const usual = 'median' in headline ? headline.median : 0;
  const hours = [{ key: { weekday: 5, hour: 18 }, n: 4, median: usual * 2, thin: false }];
  const page = await tab(chromium, 'ideas');
  const timeZone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const figures = { ...visit.figures, breakdowns: { ...breakdowns, hours, hourBlock: 3, timeZone } };
  await askBackground(page, 'saveVisit', { ...visit, figures });
  await askBackground(page, 'putPlanEntries', [idea]);
  await page.reload();
  const slots = page.getByTestId('slots');
  await expect(slots).toContainText('Friday, 18:00–21:00 · 2.0× the usual ER · n = 4 posts');
  await expect(slots).toContainText(visit.name);
  await expect(page.getByText(/Median ER of the posts published in these hours/)).toContainText(timeZone);
  const offer = page.getByTestId('idea').getByRole('button', { name: /^Plan “Interview” .*a suggested time/ });
  const first = await slots.textContent();
  await offer.click();
  await expect.poll(async () => (await keptPlan(chromium))[0]?.when?.time).toBe('18:00');
  const day = (await keptPlan(chromium))[0]?.when?.day;
  expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(5);
  // That Friday is taken now, so the next one is offered.
  await expect(slots).not.toHaveText(first ?? '');
  await axe(page);
});

test('an own best post is planned for the same time of the week, and undo leaves nothing behind', async ({
  chromium,
}) => {
  const visit = visitOf(
    community(1000),
    wall(14, (index) => 10 + index),
  );
  const page = await tab(chromium, 'ideas');
  await askBackground(page, 'saveVisit', visit);
  await page.reload();
  await page.getByLabel('Your community').selectOption({ index: 1 });
  const best = page.getByTestId('best-posts').getByRole('listitem').first();
  const at = visit.posts.toSorted((a, b) => (b.timesUsual ?? 0) - (a.timesUsual ?? 0))[0]?.publishedAt ?? '';
  const there = await page.evaluate((moment) => {
    const date = new Date(moment);
    return { time: date.toTimeString().slice(0, 5), weekday: date.getDay() };
  }, at);
  await best.getByRole('button', { name: /the same time of the week as this post/ }).click();
  await expect.poll(async () => (await keptPlan(chromium)).map(({ when }) => when?.time)).toEqual([there.time]);
  const [entry] = await keptPlan(chromium);
  expect(new Date(`${entry?.when?.day}T00:00:00Z`).getUTCDay()).toBe(there.weekday);
  expect(entry).toMatchObject({ status: 'draft', targets: [visit.network] });
  await axe(page);
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(chromium)).toEqual([]);
});

test('a source for dry months and a bare title become ideas; deleting is taken back', async ({ chromium }) => {
  const page = await tab(chromium, 'ideas');
  await page.getByRole('button', { name: 'Make an idea of “Production”' }).click();
  await expect(page.getByTestId('idea')).toHaveCount(1);
  await page.getByLabel('A new idea').fill('Cups with names');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('idea')).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete “Cups with names”' }).click();
  await expect(page.getByTestId('idea')).toHaveCount(1);
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('idea')).toHaveCount(2);
});

test('a goal says what is missing, takes a typed value, and shows the way', async ({ chromium }) => {
  const page = await tab(chromium, 'goals');
  await page.getByRole('button', { name: 'New goal' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('Give it a name.')).toBeVisible();
  await page.getByLabel('What is to be reached').fill('Letters from readers');
  await page.getByLabel('Start', { exact: true }).fill('100');
  await page.getByLabel('Target', { exact: true }).fill('300');
  await page.getByLabel('By the day').fill('2027-03-01');
  await page.getByLabel('Day of the start').fill('2026-11-01');
  await page.getByRole('button', { name: 'Keep' }).click();
  const goal = page.getByTestId('goal');
  await expect(goal).toContainText('No value since the start');
  await goal.getByLabel('Value', { exact: true }).fill('150');
  await goal.getByRole('button', { name: 'Add a value to “Letters from readers”' }).click();
  await expect(goal.getByTestId('goal-now')).toContainText('150');
  await expect(goal).toContainText('25');
  await expect(goal).toContainText('a day are needed from now on');
  await goal.getByText('The figures behind it').click();
  await expect(goal.getByTestId('chart-table')).toContainText('150');
  await axe(page);
  await goal.getByRole('button', { name: 'Delete the goal “Letters from readers”' }).click();
  await expect(goal).toHaveCount(0);
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect(goal).toHaveCount(1);
});

test('money shows the formula filled in, and n/a with its reason where something is missing or zero', async ({
  chromium,
}) => {
  const page = await tab(chromium, 'money');
  const line = (name: string) => page.locator(`[data-figure="${name}"]`);
  await expect(line('cpm')).toContainText('n/a');
  await page.getByLabel('Cost', { exact: true }).fill('12 000');
  await page.getByLabel('Impressions').fill('48,000');
  await page.getByLabel('Clicks').fill('0');
  await page.getByLabel('Currency').fill('₽');
  await expect(line('cpm')).toContainText('12,000 ÷ 48,000 × 1,000');
  await expect(line('cpm')).toContainText('250\u00a0₽');
  await expect(line('cpc')).toContainText('n/a Clicks: nothing can be divided by this');
  await expect(line('roi')).toContainText('n/a Gain from it: missing');
  await page.getByLabel('Gain from it').fill('many');
  await expect(page.getByText('This is not a number.')).toBeVisible();
  await expect(line('roi')).toContainText('n/a');
  await axe(page);
});

test('the audit of a visited community: what was seen, what was not, ticks by hand, and what changed', async ({
  chromium,
  openPage,
}) => {
  const [visited] = await visitCommunities(chromium, openPage, ['vk-teahouse']);
  const page = await tab(chromium, 'audit');
  const item = (name: string) => page.locator(`[data-item="${name}"]`);
  await expect(item('name')).toHaveAttribute('data-state', 'ok');
  await expect(item('name')).toContainText(visited?.shown.name ?? '?');
  await expect(item('description')).toContainText('Чайная и небольшая школа чая');
  await expect(item('contacts')).toHaveAttribute('data-state', 'notShown');
  await expect(item('contacts')).toContainText('not shown here');
  await expect(item('handle')).toContainText('choose another community of the brand above');
  await axe(page);
  const result = page.getByTestId('audit-result');
  const count = Number(/^\d+/.exec((await result.textContent()) ?? '')?.[0]);
  await page.getByRole('button', { name: 'Keep this audit' }).click();
  await expect(page.getByTestId('audit-history')).toContainText('the first one');
  await item('contacts').getByRole('radio', { name: 'not in order' }).click();
  await page.getByRole('button', { name: 'Keep this audit' }).click();
  await expect(page.getByTestId('audit-history').locator('tbody tr')).toHaveCount(2);
  await item('contacts').getByRole('radio', { name: 'in order', exact: true }).click();
  await expect(result).toContainText(`${count + 1} of 11 in order`);
  await page.getByRole('button', { name: 'Keep this audit' }).click();
  await expect(page.getByTestId('audit-history')).toContainText('now in order: Contacts');
  await page.reload();
  await expect(item('contacts')).toContainText('ticked by hand');

  // The same visit says what a placement would cost, and how large a goal begins.
  await page.goto(`${page.url().split('#')[0]}#/plan/view=money`);
  await page.getByLabel('Community').selectOption({ index: 1 });
  await expect(page.getByTestId('placement')).toContainText('The price is missing.');
  await page.getByLabel('Price of the placement').fill('5000');
  await expect(page.getByTestId('placement')).toContainText(/Expected cost per interaction: [\d,.]+ = 5,000 ÷/);
});

test.describe('dark and Russian', () => {
  test.use({ dark: true, extensionLocale: 'ru-RU' });
  test('every face is accessible and nothing overflows', async ({ chromium, openPage }) => {
    test.slow();
    await visitCommunities(chromium, openPage, ['vk-teahouse']);
    const page = await tab(chromium, 'ideas');
    await page.setViewportSize({ width: 820, height: 900 });
    await fill(page);
    for (const view of ['ideas', 'goals', 'money', 'audit']) {
      await page.goto(`${page.url().split('#')[0]}#/plan/view=${view}`);
      await expect(page.getByTestId(`${view}-tab`)).toBeVisible();
      await axe(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });
});
