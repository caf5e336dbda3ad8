import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanEntry } from '../../../lib/model';
import { planEntry } from '../../support/plan-entry';
import { inProject } from '../../tools/project';
import { launchChromium, type RunningChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import { ringAt } from '../support/plan-alarm';
import { readTable } from '../support/read-library';
import { askBackground } from '../support/saving-page';

/** What the test asks of the background. */
declare const chrome: {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    clear(name: string): Promise<boolean>;
  };
  notifications: { getAll(): Promise<Record<string, boolean>> };
  action: { getBadgeText(of: object): Promise<string> };
  storage: { local: { set(values: object): Promise<void> } };
};

const MINUTE = 60_000;
const NIGHT = { from: '22:00', to: '08:00' };

const notes = async (chromium: RunningChromium) =>
  (await chromium.background()).evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const badge = async (chromium: RunningChromium) =>
  (await chromium.background()).evaluate(() => chrome.action.getBadgeText({}));
const alarm = async (chromium: RunningChromium) =>
  (await chromium.background()).evaluate(async () => (await chrome.alarms.get('plan'))?.scheduledTime ?? 0);
const saidUntil = async (chromium: RunningChromium) => {
  const facts = (await readTable(await chromium.background(), 'facts')) as { name: string; value: string }[];
  return facts.find(({ name }) => name === 'plan-said-until')?.value ?? '';
};

/** A zone without changes of clocks in which it is now so many hours after midnight. */
function zoneAt(hour: number): string {
  const ahead = ((((hour - new Date().getUTCHours()) % 24) + 36) % 24) - 12;
  // In these names the sign is turned round.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** An entry of which the user is reminded at a moment, on a whole minute. */
function entryAt(id: string, moment: number, zone: string): PlanEntry {
  const wall = new Date(moment).toLocaleString('sv-SE', { timeZone: zone });
  return planEntry({ id, title: id, remind: 0, when: { day: wall.slice(0, 10), time: wall.slice(11, 16), zone } });
}

/** A plan in a profile, as a user leaves it who closes the browser a quarter of an hour ago. */
async function leavePlan(
  chromium: RunningChromium,
  entries: PlanEntry[],
  plan: { zone: string; quiet?: typeof NIGHT },
): Promise<void> {
  const background = await chromium.background();
  await background.evaluate((chosen) => chrome.storage.local.set({ settings: { plan: chosen } }), {
    rulesOff: [],
    ...plan,
  });
  const page = await chromium.context.newPage();
  await page.goto(await chromium.extensionUrl('popup.html'));
  const before = await saidUntil(chromium);
  await askBackground(page, 'putPlanEntries', entries);
  // The bell has looked at the new plan; the past of a plan does not ring.
  await expect.poll(() => saidUntil(chromium)).not.toBe(before);
  expect(await notes(chromium)).toEqual([]);
  await background.evaluate(
    (until) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lorgnette');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction('facts', 'readwrite');
          write.objectStore('facts').put({ name: 'plan-said-until', value: until, at: until });
          write.onerror = () => reject(write.error);
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    new Date(Date.now() - 15 * MINUTE).toISOString(),
  );
}

for (const end of ['closed', 'killed'] as const)
  test(`what came due while the browser was ${end} is said in one notification when it starts`, async ({ network }) => {
    const profile = mkdtempSync(join(tmpdir(), 'lorgnette-plan-'));
    const options = { network, profile, extensionDir: inProject('.output/chrome-mv3-e2e') };
    const zone = zoneAt(12);
    const now = Date.now();
    try {
      const first = await launchChromium(options);
      await leavePlan(
        first,
        [
          entryAt('Cups', now - 10 * MINUTE, zone),
          entryAt('Tea', now - 5 * MINUTE, zone),
          { ...entryAt('Done', now - 5 * MINUTE, zone), status: 'published' },
          entryAt('Later', now + 90 * MINUTE, zone),
        ],
        { zone },
      );
      // Alarms are not promised to outlive the browser.
      await (await first.background()).evaluate(() => chrome.alarms.clear('plan'));
      await (end === 'closed' ? first.close() : first.kill());

      // An extension out of a folder is installed anew at each start, so the bell rings there by that event and not by
      // the one of the browser's start (Chromium 156).
      const second = await launchChromium(options);
      await expect.poll(() => notes(second)).toEqual(['plan Cups']);
      await expect.poll(() => badge(second)).toBe('3');
      // And it waits for the next one again.
      const { when } = entryAt('Later', now + 90 * MINUTE, zone);
      const next = Math.floor((now + 90 * MINUTE) / MINUTE) * MINUTE;
      expect(when?.time).toMatch(/^1[34]:/);
      await expect.poll(() => alarm(second)).toBe(next);
      await second.close();

      const third = await launchChromium(options);
      await expect.poll(() => badge(third)).toBe('3');
      await expect.poll(async () => (await saidUntil(third)) > new Date(now).toISOString()).toBe(true);
      expect(await notes(third)).toEqual([]);
      await third.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });

test('in quiet hours over midnight nothing rings; in the morning all of it is one notification', async ({
  network,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'lorgnette-plan-'));
  const options = { network, profile, extensionDir: inProject('.output/chrome-mv3-e2e') };
  const zone = zoneAt(23);
  const now = Date.now();
  try {
    const first = await launchChromium(options);
    await leavePlan(first, [entryAt('Cups', now - 10 * MINUTE, zone), entryAt('Tea', now - 5 * MINUTE, zone)], {
      zone,
      quiet: NIGHT,
    });
    await first.close();

    const second = await launchChromium(options);
    // The first waking is at midnight, for the number on the icon; the morning comes after it.
    const hour = Math.floor(now / (60 * MINUTE)) * 60 * MINUTE;
    await expect.poll(() => alarm(second)).toBe(hour + 60 * MINUTE);
    expect(await notes(second)).toEqual([]);
    await ringAt(second, hour + 60 * MINUTE + 1_000);
    await expect.poll(() => alarm(second)).toBe(hour + 9 * 60 * MINUTE);
    expect(await notes(second)).toEqual([]);
    await ringAt(second, hour + 9 * 60 * MINUTE + 1_000);
    await expect.poll(() => notes(second)).toEqual(['plan Cups']);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('quiet hours that are switched off let out at once what they held back', async ({ chromium }) => {
  const now = Date.now();
  const zone = zoneAt(23);
  await leavePlan(chromium, [entryAt('Cups', now - 10 * MINUTE, zone)], { zone, quiet: NIGHT });
  const background = await chromium.background();
  const choose = (plan: object) =>
    background.evaluate((chosen) => chrome.storage.local.set({ settings: { plan: chosen } }), plan);
  await choose({ rulesOff: ['rhythm'], zone, quiet: NIGHT });
  await expect.poll(() => badge(chromium)).toBe('1');
  expect(await notes(chromium)).toEqual([]);
  await choose({ rulesOff: [], zone });
  await expect.poll(() => notes(chromium)).toEqual(['plan Cups']);
});
