import { chooseInFirefoxMenu } from '../support/firefox-menu';
import { inOverlay, pressInOverlay, pressStar, savedPost, starAt } from '../support/firefox-saving';
import { expect, test } from '../support/firefox-test';
import { MADE_WALL, serveMadeWall } from '../support/made-wall';
import { loadStandIns } from '../support/stand-ins';

const standIns = await loadStandIns();

for (const { network, communities } of standIns) {
  test(`${network}: the star saves and is there after a reload`, async ({ openPage }) => {
    const url = communities[0]?.url ?? '';
    const { page } = await openPage(url);
    await expect.poll(() => page.evaluate(starAt, 1)).toMatchObject({ postId: expect.any(String) });
    await pressStar(page, 1);
    await expect.poll(async () => (await page.evaluate(starAt, 1)).saved).toBe('true');
    const { postId } = await page.evaluate(starAt, 1);
    expect(page.url()).toBe(url);
    await page.reload();
    // By its id: another post may have got its star first this time.
    await expect.poll(() => page.evaluate(savedPost, postId ?? '')).toBe('true');
  });
}

test('the entry of the browser’s own context menu saves the post in which it was opened', async ({
  firefox,
  openPage,
}) => {
  const url = standIns.flatMap(({ communities }) => communities).find(({ slug }) => slug === 'vk-teahouse')?.url;
  const { page } = await openPage(url);
  await expect.poll(() => page.evaluate(starAt, 2)).toMatchObject({ postId: expect.any(String) });
  await page.evaluate(() => document.querySelectorAll('lorgnette-badge')[2]?.scrollIntoView({ block: 'center' }));
  const { postId = '', x, y } = await page.evaluate(starAt, 2);
  expect(await page.evaluate(savedPost, postId)).toBeUndefined();
  // Above the row of buttons, in the post itself.
  await page.mouse.click(x - 200, y - 80, { button: 'right' });
  expect(await chooseInFirefoxMenu(firefox, '_save-post')).toBe('Save this post to Lorgnette');
  await expect.poll(() => page.evaluate(savedPost, postId)).toBe('true');
});

test('pictures: read where the page may, and nothing asked of the network', async ({ network, openPage }) => {
  serveMadeWall(network);
  const { page } = await openPage(MADE_WALL);
  await expect.poll(async () => (await page.evaluate(starAt, 0)).count).toBe(4);
  await expect.poll(() => page.evaluate(inOverlay, 'save-all')).toBe('Save 4 seen');
  const asked = network.seen.length;
  await pressInOverlay(page, 'save-all');
  await expect.poll(() => page.evaluate(inOverlay, 'save-told')).toBe('4 posts saved');
  expect(network.seen.length).toBe(asked);
});

test('saving goes on at its pace when the user turns to another tab', async ({ firefox, openPage }) => {
  const url = standIns.flatMap(({ communities }) => communities).find(({ slug }) => slug === 'vk-teahouse')?.url;
  const { page } = await openPage(url);
  await expect.poll(() => page.evaluate(inOverlay, 'save-all')).toMatch(/^Save \d+ seen$/);
  const other = await firefox.newPage();
  await other.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hidden)).toBe(true);
  const words = await page.evaluate(inOverlay, 'save-all');
  const count = Number(/\d+/.exec(words ?? '')?.[0]);
  expect(count).toBeGreaterThan(15);
  await pressInOverlay(page, 'save-all');
  // Timers of a tab that nobody sees are held to one a second, so a wait for each post would show here.
  await expect
    .poll(() => page.evaluate(inOverlay, 'save-told'), { timeout: 5_000 })
    .toMatch(new RegExp(`^${count} posts saved`));
});

test('collecting takes what the user comes across, also further down the wall', async ({ openPage }) => {
  const url = standIns.flatMap(({ communities }) => communities).find(({ slug }) => slug === 'instagram-studio')?.url;
  const { page } = await openPage(url);
  await expect.poll(() => page.evaluate(inOverlay, 'collect-start')).not.toBeNull();
  await pressInOverlay(page, 'collect-start');
  const collected = async () => Number.parseInt((await page.evaluate(inOverlay, 'collect-count')) ?? '', 10);
  await expect.poll(collected).toBeGreaterThan(0);
  await expect.poll(async () => (await page.evaluate(starAt, 0)).saved).toBe('true');
  const first = await collected();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(collected, { timeout: 15_000 }).toBeGreaterThan(first);
});
