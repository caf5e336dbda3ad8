import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { browser as Browser } from 'wxt/browser';
import { DOT, madeUpSave } from '../../support/made-up-saves';
import { inProject } from '../../tools/project';
import { launchChromium, type RunningChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import type { OfflineNetwork } from '../support/offline-network';
import { askBackground, BATCH, readStored, saveMany } from '../support/saving-page';

const MANY = 10_000;

/** A page of the extension from which posts are saved. */
async function ownPage(chromium: RunningChromium): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(await chromium.extensionUrl('method.html'));
  return page;
}

/** Stops the background at once, as the browser does when it wants the memory. The next message starts it again. */
async function stopBackground(session: CDPSession): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  expect(await session.send('Target.closeTarget', { targetId: worker?.targetId ?? '' })).toEqual({ success: true });
}

/** Every acknowledged post is there, no message was written in part, and no post without its counts. */
async function expectWhole(page: Page, acknowledged: readonly string[]): Promise<void> {
  const { posts, counted } = await readStored(page);
  const there = new Set(posts);
  expect(
    acknowledged.filter((key) => !there.has(key)),
    'acknowledged posts that are missing',
  ).toEqual([]);
  expect(posts.length, 'posts: whole messages only').toBe(there.size);
  expect(posts.length % BATCH).toBe(0);
  expect(new Set(counted), 'posts with their counts').toEqual(there);
}

/** Starts a browser on one profile twice; what `disturb` does to the first must cost no acknowledged post. */
async function surviving(
  network: OfflineNetwork,
  disturb: (chromium: RunningChromium) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'lorgnette-durability-'));
  const options = { network, profile, extensionDir: inProject('.output/chrome-mv3-e2e') };
  const acknowledged: string[] = [];
  try {
    const first = await launchChromium(options);
    const saving = saveMany(await ownPage(first), { count: MANY }, (keys) => acknowledged.push(...keys));
    await expect.poll(() => acknowledged.length, { intervals: [5] }).toBeGreaterThan(2_000);
    await disturb(first);
    await saving;
    expect(acknowledged.length).toBeLessThan(MANY);
    const second = await launchChromium(options);
    const page = await ownPage(second);
    await expectWhole(page, acknowledged);
    const after = await askBackground<{ state: string }[]>(page, 'savePosts', [madeUpSave({ id: '-8_1' })]);
    expect(after).toMatchObject([{ state: 'saved' }]);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

test('the browser is killed while 10,000 posts are saved: every acknowledged one is there', async ({ network }) => {
  await surviving(network, (first) => first.kill());
});

test('the extension is reloaded, as an update does, while posts are saved', async ({ network }) => {
  await surviving(network, async (first) => {
    const background = await first.background();
    await background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await first.close();
  });
});

test('the background is stopped in the middle: acknowledged posts stay, later ones are saved', async ({ chromium }) => {
  const page = await ownPage(chromium);
  const session = await chromium.context.newCDPSession(page);
  await (await chromium.background()).evaluate(() => Reflect.set(globalThis, 'first', true));
  const acknowledged: string[] = [];
  const saving = saveMany(page, { count: 3_000 }, (keys) => acknowledged.push(...keys));
  await expect.poll(() => acknowledged.length, { intervals: [5] }).toBeGreaterThan(500);
  await stopBackground(session);
  await saving;
  await expectWhole(page, acknowledged);
  expect(acknowledged.length).toBeGreaterThan(2_500);
  expect(await (await chromium.background()).evaluate(() => Reflect.get(globalThis, 'first'))).toBeUndefined();
});

test('a tab is closed in the middle, and two tabs save the same posts', async ({ chromium }) => {
  const [closed, other, reading] = [await ownPage(chromium), await ownPage(chromium), await ownPage(chromium)];
  const acknowledged: string[] = [];
  const note = (keys: string[]) => void acknowledged.push(...keys);
  const both = [saveMany(closed, { count: 3_000 }, note), saveMany(other, { count: 1_000 }, note)];
  await expect.poll(() => acknowledged.length, { intervals: [5] }).toBeGreaterThan(1_000);
  await closed.close();
  await Promise.all(both);
  await expectWhole(reading, acknowledged);
  expect((await readStored(reading)).posts.length).toBeGreaterThanOrEqual(1_000);
});

test('a full disk is said, leaves nothing half-written, and reading goes on', async ({ chromium }) => {
  const page = await ownPage(chromium);
  const origin = await page.evaluate(() => location.origin);
  const session = await chromium.context.newCDPSession(page);
  const save = (id: string, text: string) =>
    askBackground<{ state: string; reason?: string }[]>(page, 'savePosts', [
      madeUpSave({ id: `${id}1`, text }, { picture: DOT }),
      madeUpSave({ id: `${id}2`, text }),
    ]);
  expect(await save('-7_', 'small')).toMatchObject([{ state: 'saved' }, { state: 'saved' }]);

  // The browser remembers how much room there was until a while after the last connection to a database is closed.
  await stopBackground(session);
  await page.waitForTimeout(3_000);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
  const refused = { state: 'refused', reason: 'quota' };
  expect(await save('-8_', 'x'.repeat(100_000))).toMatchObject([refused, refused]);
  await expect(
    askBackground(page, 'editPosts', { keys: ['vk|-7_1'], edit: { note: 'n'.repeat(40_000) } }),
  ).rejects.toThrow('quota');
  expect(await readStored(page)).toEqual({ posts: ['vk|-7_1', 'vk|-7_2'], counted: ['vk|-7_1', 'vk|-7_2'] });

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await save('-8_', 'x'.repeat(100_000))).toMatchObject([{ state: 'saved' }, { state: 'saved' }]);
});

declare const chrome: typeof Browser;
