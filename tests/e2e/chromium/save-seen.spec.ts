import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/chromium-test';
import { MADE_WALL, serveMadeWall } from '../support/made-wall';
import { openWorkspaceAt } from '../support/open-workspace';
import { readLibrary, readTable } from '../support/read-library';
import { scrollForMoreThan, stopAfterFirstBatch } from '../support/saving-all';
import { askBackground } from '../support/saving-page';
import { loadStandIns } from '../support/stand-ins';

const communities = (await loadStandIns()).flatMap((standIn) => standIn.communities);
const urlOf = (slug: string) => communities.find((community) => community.slug === slug)?.url ?? '';

for (const slug of ['vk-teahouse', 'facebook-tea-house', 'instagram-studio']) {
  test(`${slug}: all seen are saved, again is an update, nothing twice`, async ({ chromium, openPage }) => {
    const { page } = await openPage(urlOf(slug));
    await expect(page.getByTestId('save-all')).toHaveText(/Save [1-9]\d* seen/);
    await page.waitForTimeout(1_000);
    const n = Number(/\d+/.exec((await page.getByTestId('save-all').textContent()) ?? '')?.[0]);
    await page.getByTestId('save-all').click();
    await expect(page.getByTestId('save-told')).toHaveText(`${n} posts saved`);
    await expect(page.getByTestId('save-post').first()).toHaveAttribute('data-saved', 'true');
    await page.getByTestId('save-all').click();
    await expect(page.getByTestId('save-told')).toHaveText(`${n} updated`);
    const posts = await readLibrary(await chromium.background());
    expect(posts).toHaveLength(n);
    expect(new Set(posts.map(({ key }) => key)).size).toBe(n);
    expect(posts.every(({ via }) => via === 'all-seen')).toBe(true);
  });
}

test('stopped after the first batch: exactly what was acknowledged stays', async ({ chromium, openPage }) => {
  const { page } = await openPage(urlOf('vk-teahouse'));
  const all = page.getByTestId('save-all');
  await scrollForMoreThan(page, 30);
  await page.evaluate(stopAfterFirstBatch);
  await all.click();
  await expect(page.getByTestId('save-told')).toHaveText('25 posts saved. Stopped. What was saved stays.');
  const kept = (await readLibrary(await chromium.background())).map(({ post }) => post.id);
  expect(new Set(kept).size).toBe(25);
  // Saving again takes the rest too.
  await all.click();
  await expect(page.getByTestId('save-told')).toHaveText(/^\d+ posts saved · 25 updated$/);
});

test('stopped in the middle, what was acknowledged stays', async ({ chromium, openPage }) => {
  const { page } = await openPage(urlOf('vk-teahouse'));
  const all = page.getByTestId('save-all');
  await scrollForMoreThan(page, 30);
  await all.dblclick();
  await expect(page.getByTestId('save-told')).toContainText('Stopped. What was saved stays.');
  const told = Number(/\d+/.exec((await page.getByTestId('save-told').textContent()) ?? '')?.[0]);
  expect(told).toBeLessThan(30);
  expect(await readLibrary(await chromium.background())).toHaveLength(told);
  await expect(all).toHaveText(/Save [1-9]\d* seen/);
});

test('collecting: chosen by the user, counted, paused, resumed, ended; it follows to other pages', async ({
  chromium,
  openPage,
}) => {
  const { page } = await openPage(urlOf('instagram-studio'));
  await expect(page.getByTestId('save-post').first()).toBeVisible();
  await page.waitForTimeout(3_000);
  const background = await chromium.background();
  expect(await readLibrary(background)).toEqual([]);

  await page.getByTestId('collect-start').click();
  await expect(page.getByTestId('collect-count')).toHaveText(/^1\d collected$/);
  const first = (await readLibrary(background)).length;
  expect((await readLibrary(background)).every(({ via }) => via === 'passive')).toBe(true);

  // The counter stays in sight when the panel is folded away.
  await page.getByTestId('panel-collapse').click();
  await expect(page.getByTestId('collect-chip')).toContainText(/1\d collected · pause/);
  await page.getByTestId('collect-chip-pause').click();
  await expect(page.getByTestId('collect-chip')).toHaveCount(0);
  await page.getByTestId('pill').click();
  await expect(page.getByTestId('collecting')).toContainText('paused');

  // More of the grid while paused: nothing comes in. Resumed: it does.
  await page.locator('main').hover();
  await page.mouse.wheel(0, 6_000);
  await page.waitForTimeout(3_000);
  expect(await readLibrary(background)).toHaveLength(first);
  await page.getByTestId('collect-turn').click();
  await expect.poll(async () => (await readLibrary(background)).length, { timeout: 15_000 }).toBeGreaterThan(first);

  // Another profile: it was not chosen.
  const before = await readLibrary(background);
  await page.goto(urlOf('instagram-hidden'));
  await expect(page.getByTestId('collect-start')).toBeVisible();
  await page.waitForTimeout(3_000);
  const owners = new Set((await readLibrary(background)).map(({ post }) => post.communityId));
  expect(owners).toEqual(new Set(before.map(({ post }) => post.communityId)));

  await page.goto(urlOf('instagram-studio'));
  await page.getByTestId('collect-stop').click();
  await expect(page.getByTestId('collect-start')).toBeVisible();
  expect(await readTable(background, 'collected')).toEqual([]);
});

test('collecting goes on through soft navigation, and takes only what was chosen', async ({ chromium, openPage }) => {
  const { page } = await openPage(urlOf('vk-teahouse'));
  await page.getByTestId('collect-start').click();
  await expect(page.getByTestId('collect-count')).toHaveText(/^[1-9]\d* collected$/);
  const background = await chromium.background();
  const first = (await readLibrary(background)).length;
  const owners = async () => new Set((await readLibrary(background)).map(({ post }) => post.communityId));
  const [chosen] = await owners();

  await page.getByRole('link', { name: 'Ночь открытых мастерских' }).first().click();
  await expect(page.getByTestId('collect-start')).toBeVisible();
  await page.waitForTimeout(3_000);
  expect(await owners(), 'a community that was not chosen').toEqual(new Set([chosen]));
  await page.goBack();
  await expect(page.getByTestId('collect-count')).toBeVisible();
  await scrollForMoreThan(page, first);
  await expect.poll(async () => (await readLibrary(background)).length, { timeout: 15_000 }).toBeGreaterThan(first);
  expect(await owners()).toEqual(new Set([chosen]));
});

test('collecting on a feed takes the posts of the chosen community out of it', async ({ chromium, openPage }) => {
  const own = await openWorkspaceAt(chromium);
  const choice = { name: 'Tea', since: '2026-11-22T10:00:00.000Z', paused: false, withComments: false };
  await askBackground(own, 'collect', { community: 'vk|-220010001', choice });
  await own.close();
  const { page } = await openPage('https://vk.com/feed');
  await expect(page.getByTestId('collect-chip')).toHaveText(/^[1-9]\d* collected · pause$/);
  const posts = await readLibrary(await chromium.background());
  expect(new Set(posts.map(({ post, via }) => `${post.communityId} ${via}`))).toEqual(new Set(['-220010001 passive']));
  const shown = await page.getByTestId('save-post').count();
  expect(posts.length, 'others of the feed were left').toBeLessThan(shown);
});

test('on a feed there is a quiet mark that saves all seen, and nothing of a community', async ({
  chromium,
  openPage,
}) => {
  const { page } = await openPage('https://www.facebook.com/');
  const pill = page.getByTestId('pill');
  await expect(pill).toHaveAccessibleName('Lorgnette: save posts of this page');
  await pill.click();
  await expect(page.getByTestId('save-all')).toHaveText(/Save [1-9]\d* seen/);
  await expect(page.getByTestId('compare')).toBeHidden();
  await expect(page.getByTestId('collect-start')).toHaveCount(0);
  await page.getByTestId('save-all').click();
  await expect(page.getByTestId('save-told')).toContainText('saved');
  const owners = (await readLibrary(await chromium.background())).map(({ post }) => post.communityId);
  expect(new Set(owners).size).toBeGreaterThan(1);
  // It is a mark again on the next page: opening it here decided nothing for others.
  await page.reload();
  await expect(pill).toBeVisible();
});

test('compare and the library open the workspace', async ({ chromium, openPage }) => {
  const { page } = await openPage(urlOf('vk-teahouse'));
  await page.getByTestId('compare').click();
  const shown = () => chromium.context.pages().map((each) => each.url());
  await expect.poll(shown).toContainEqual(expect.stringMatching(/workspace\.html#\/compare\/vk%7C-220010001$/));
  await page.bringToFront();
  await page.getByTestId('open-library').click();
  await expect.poll(shown).toContainEqual(expect.stringMatching(/workspace\.html#\/library$/));
});

test('texts with markup stay text, also in the window for sorting; nothing axe could object to', async ({
  chromium,
  network,
  openPage,
}) => {
  serveMadeWall(network, '<img src=x onerror="alert(1)">');
  const { page } = await openPage(MADE_WALL);
  await page.getByTestId('save-post').first().click({ button: 'right' });
  await expect(page.getByTestId('sort-post')).toBeVisible();
  await page.getByTestId('sort-tags').fill('__proto__, <i>x</i>');
  await page.getByTestId('sort-note').focus();
  await expect(page.getByTestId('sort-told')).toHaveText('Kept');
  const [saved] = await readLibrary(await chromium.background());
  expect(saved).toMatchObject({ tags: ['__proto__', '<i>x</i>'], post: { text: '<img src=x onerror="alert(1)">' } });
  const { violations } = await new AxeBuilder({ page })
    .include('lorgnette-overlay')
    .include('lorgnette-badge')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.getByText('Done').click();
  await page.reload();
  await page.getByTestId('save-post').first().click({ button: 'right' });
  await expect(page.getByTestId('sort-tags')).toHaveValue('__proto__, <i>x</i>');
});
