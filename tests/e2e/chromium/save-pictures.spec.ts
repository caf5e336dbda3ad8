import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { RunningChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import { MADE_WALL, serveMadeWall } from '../support/made-wall';
import { openWorkspaceAt } from '../support/open-workspace';
import { readLibrary, readTable } from '../support/read-library';
import { loadStandIns } from '../support/stand-ins';
import { savedFile, takeAlong } from '../support/taking-along';

const communities = (await loadStandIns()).flatMap((standIn) => standIn.communities);

interface Kept {
  post: string;
  from: string;
  type: string;
  width: number;
  height: number;
  size: number;
}

async function save(page: Page, id: string): Promise<void> {
  const star = page.locator(`[data-testid="save-post"][data-post-id="${id}"]`);
  await star.click();
  await expect(star).toHaveAttribute('data-saved', 'true');
}

test('the piece of payload is kept only when the user wants it', async ({ chromium, network, openPage }) => {
  serveMadeWall(network);
  const { page } = await openPage(MADE_WALL);
  await save(page, '-77002_1');
  const background = await chromium.background();
  expect((await readLibrary(background)).map(({ raw }) => raw)).toEqual([undefined]);
  await background.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } };
    await chrome.storage.local.set({ settings: { keepRaw: true } });
  });
  await page.reload();
  await page.waitForTimeout(500);
  await save(page, '-77002_2');
  const [, second] = await readLibrary(background);
  expect(JSON.parse(second?.raw ?? 'null')).toMatchObject({ owner_id: -77002, id: 2, likes: { count: 10 } });
});

test('a picture is kept where the page may read it, else the reason; nothing is asked of the network', async ({
  chromium,
  network,
  openPage,
}) => {
  serveMadeWall(network);
  const { page } = await openPage(MADE_WALL);
  await expect(page.getByTestId('save-post')).toHaveCount(4);
  await page.waitForTimeout(500);
  const asked = network.seen.map(({ url }) => url);
  for (const id of ['-77002_1', '-77002_2', '-77002_3']) await save(page, id);
  await page.getByTestId('save-all').click();
  await expect(page.getByTestId('save-told')).toContainText('1 post saved · 3 updated');
  // The last one may have been loaded by the page itself when it came near; nothing else was asked.
  const after = network.seen.map(({ url }) => url).filter((url) => !url.endsWith('/4.png'));
  expect(after).toEqual(asked.filter((url) => !url.endsWith('/4.png')));

  const background = await chromium.background();
  const pictures = Object.fromEntries((await readLibrary(background)).map(({ post, picture }) => [post.id, picture]));
  expect(pictures).toEqual({
    '-77002_1': { kept: true },
    '-77002_2': { kept: false, reason: 'protected' },
    '-77002_3': { kept: false, reason: 'protected' },
    '-77002_4': { kept: false, reason: 'not-on-screen' },
  });
  const [kept, ...others] = (await readTable(background, 'thumbnails')) as Kept[];
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ post: 'vk|-77002_1', from: 'picture', type: 'image/webp', width: 320, height: 240 });
});

test('why there is no picture stands in the open post and in what is taken along', async ({
  chromium,
  network,
  openPage,
}) => {
  serveMadeWall(network);
  const { page } = await openPage(MADE_WALL);
  await expect(page.getByTestId('save-post')).toHaveCount(4);
  await page.getByTestId('save-all').click();
  await expect(page.getByTestId('save-told')).toContainText('4 posts saved');
  const library = await openWorkspaceAt(chromium);
  const detail = library.getByTestId('post-detail');
  for (const [id, words] of [
    ['-77002_2', 'The site does not let its picture be copied'],
    ['-77002_4', 'Its picture was not loaded when it was saved'],
  ] as const) {
    await library.locator(`[data-testid="library-row"][data-post-id="${id}"]`).click();
    await expect(detail).toContainText(words);
  }
  await takeAlong(library, 'Export…');
  const files = unzipSync(readFileSync(await savedFile(library, 'Export')));
  const csv = Buffer.from(files['posts.csv'] ?? []).toString('utf8');
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
  expect(Object.fromEntries(data.map((row) => [row.post_key, row.picture]))).toEqual({
    'vk|-77002_1': 'kept',
    'vk|-77002_2': 'protected',
    'vk|-77002_3': 'protected',
    'vk|-77002_4': 'not-on-screen',
  });
});

for (const slug of ['vk-teahouse', 'facebook-tea-house', 'instagram-studio']) {
  test(`${slug}: the picture of a post is kept`, async ({ chromium, openPage }) => {
    const { page } = await openPage(communities.find((community) => community.slug === slug)?.url);
    const id = await page.getByTestId('save-post').nth(1).getAttribute('data-post-id');
    await save(page, id ?? '');
    const background = await chromium.background();
    expect((await readLibrary(background)).map(({ picture }) => picture)).toEqual([{ kept: true }]);
  });
}

test('after the user called the extension in this tab, a picture that may not be read is cut out of the screen', async ({
  chromium,
  network,
  openPage,
}) => {
  serveMadeWall(network);
  const { page } = await openPage(MADE_WALL);
  const star = page.locator('[data-testid="save-post"][data-post-id="-77002_3"]');
  await star.scrollIntoViewIfNeeded();
  await pressToolbarButton(chromium, page);
  const asked = network.seen.length;
  await save(page, '-77002_3');
  const background = await chromium.background();
  expect((await readLibrary(background)).map(({ picture }) => picture)).toEqual([{ kept: true }]);
  expect(await readTable(background, 'thumbnails')).toMatchObject([
    { from: 'screenshot', type: 'image/webp', width: 320, height: expect.any(Number) },
  ]);
  expect(network.seen.length).toBe(asked);
  // What was hidden for the moment of the picture is there again.
  await expect(page.getByTestId('panel')).toBeVisible();
  await expect(star).toBeVisible();
});

/** As a click on the toolbar button does, this allows the extension to look at the tab. */
async function pressToolbarButton({ context, background }: RunningChromium, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser to speak with');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: new URL((await background()).url()).host, targetId });
  // The permission comes with the button's window, a moment later; the browser allows two pictures a second.
  const allowed = async () =>
    (await background()).evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { captureVisibleTab(): Promise<string> } } };
      return chrome.tabs.captureVisibleTab().then(
        () => true,
        () => false,
      );
    });
  await expect.poll(allowed, { intervals: [700] }).toBe(true);
  await page.waitForTimeout(1_000);
}
