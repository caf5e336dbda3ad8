/**
 * The palette with 2,000 templates on the stand-in of VK: from the press to the first rows, from a key to its rows, each
 * with the layout of the palette; the same clock on keys that nobody takes, for what belongs to the machine; and from
 * the browser's trace of the same keys the processor time of the page's thread, which is our own work and the page's. Then
 * insertion with its check in every kind of editor, in the isolated world, and as a ratio to nothing but the two frames
 * that it waits. Chromium.
 */
import { launchChromium } from '../e2e/support/chromium';
import { startOfflineNetwork } from '../e2e/support/offline-network';
import { askBackground } from '../e2e/support/saving-page';
import { loadStandIns } from '../e2e/support/stand-ins';
import { GROUPS, STARTS, TEXTS } from '../editors/cases';
import { insertInto } from '../editors/matrix';
import { editorSite } from '../editors/site';
import { makeTestExtension } from '../editors/test-extension';
import { manyTemplates } from '../support/made-up-templates';
import { inProject } from '../tools/project';
import { complain } from '../tools/terminal';
import { type Figure, figure, median, percentile } from './support/figure';
import { type KeyCost, traceKeys } from './support/key-trace';

const TEMPLATES = 2000;
const OPENINGS = 30;
const ROUNDS = 15;
/** Letters typed one after the other; the times of all of them count. */
const TYPED = 'price office';
/** Quick fingers, in ms; without a pause the page's own messages come late and count for the wrong key. */
const PACE = { delay: 25 };

/** What a pressed key was for: opening the palette, searching in it, the page, or getting back to the start. */
type Pressed = 'opening' | 'letter' | 'bare' | 'other';

export default async function palette(): Promise<Figure[]> {
  return [...(await searching()), ...(await inserting())];
}

async function searching(): Promise<Figure[]> {
  const network = await startOfflineNetwork(await loadStandIns());
  const browser = await launchChromium({ network, extensionDir: inProject('.output/chrome-mv3-e2e') });
  try {
    const own = await browser.context.newPage();
    await own.goto(await browser.extensionUrl('workspace.html'));
    await askBackground(own, 'importTemplates', { templates: manyTemplates(TEMPLATES), brands: [] });
    await own.close();
    const page = await browser.context.newPage();
    await page.addInitScript(timeKeys);
    await page.goto('https://vk.com/wall-220010001_9011');
    await page.locator('[data-testid="comment-reply"]').first().click();
    await page.locator('lorgnette-reply').first().waitFor();
    const pressed: Pressed[] = [];
    const type = async (keys: string, what: Pressed) => {
      pressed.push(...Array.from(keys, () => what));
      await page.keyboard.type(keys, PACE);
    };
    const press = async (key: string) => {
      pressed.push('other');
      await page.keyboard.press(key);
    };
    const costs = await traceKeys(page, async () => {
      for (let round = 0; round < OPENINGS; round += 1) {
        await type('/', 'other');
        await type('/', 'opening');
        await page.locator('lorgnette-palette').first().waitFor({ state: 'attached' });
        await type(TYPED, 'letter');
        for (const key of ['Escape', 'Backspace']) await press(key);
        await type('price', 'bare');
        for (const _ of 'price') await press('Backspace');
      }
    });
    const { openings, letters, bare } = await page.evaluate(() => Reflect.get(window, 'keyTimes'));
    complain(`${openings.length} openings, ${letters.length} letters, ${TEMPLATES} templates`);
    if (costs.length !== pressed.length) throw new Error(`${pressed.length} keys, ${costs.length} in the trace`);
    return [...byTheClock(openings, letters, bare), ...byTheProcessor(costs, pressed)];
  } finally {
    await browser.close();
    await network.close();
  }
}

/** From the press to the first task after it, layout included: everything that the machine does meanwhile is in it. */
function byTheClock(openings: number[], letters: number[], bare: number[]): Figure[] {
  return [
    figure('palette/open-p50', median(openings), 'ms'),
    figure('palette/open-p95', percentile(openings, 0.95), 'ms'),
    figure('palette/keystroke-p50', median(letters), 'ms'),
    figure('palette/keystroke-p95', percentile(letters, 0.95), 'ms'),
    figure('palette/key-that-nobody-takes-p95', percentile(bare, 0.95), 'ms'),
    figure('palette/keystroke-to-untouched-p95', percentile(letters, 0.95) / percentile(bare, 0.95), 'x'),
  ];
}

/** What a press cost the page's own thread: listeners, then style, layout and painting. */
function byTheProcessor(costs: readonly KeyCost[], pressed: readonly Pressed[]): Figure[] {
  const kinds = { opening: 'open', letter: 'keystroke', bare: 'key-that-nobody-takes' } as const;
  const of = (kind: Pressed) =>
    costs.flatMap(({ handling, drawing }, place) => (pressed[place] === kind ? [handling + drawing] : []));
  const handling = (kind: Pressed) => costs.flatMap((cost, place) => (pressed[place] === kind ? [cost.handling] : []));
  const figures = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => [
    figure(`palette/work/${kinds[kind]}-p50`, median(of(kind)), 'ms'),
    figure(`palette/work/${kinds[kind]}-p95`, percentile(of(kind), 0.95), 'ms'),
    figure(`palette/work/${kinds[kind]}-listeners-p95`, percentile(handling(kind), 0.95), 'ms'),
  ]);
  const toUntouched = (kind: Pressed) => percentile(of(kind), 0.95) / percentile(of('bare'), 0.95);
  return [
    ...figures,
    figure('palette/work/open-to-untouched-p95', toUntouched('opening'), 'x'),
    figure('palette/work/keystroke-to-untouched-p95', toUntouched('letter'), 'x'),
  ];
}

async function inserting(): Promise<Figure[]> {
  const network = await startOfflineNetwork();
  network.serve(['www.facebook.com'], editorSite);
  const { folder, remove } = await makeTestExtension();
  const browser = await launchChromium({ network, extensionDir: folder });
  try {
    const figures: Figure[] = [];
    for (const { page: name, editors } of GROUPS) {
      const page = await browser.context.newPage();
      await page.goto(`https://www.facebook.com/${name}`);
      const driver = {
        evaluate: (work: unknown, given: unknown) => page.evaluate(work as never, given) as never,
        press: (keys: string) => page.keyboard.press(keys),
      };
      const start = STARTS.middle ?? { text: '', from: 0, to: 0 };
      for (const editor of editors) {
        const times: number[] = [];
        const frames: number[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const order = { text: TEXTS['four lines'] ?? '', takeFocus: true };
          times.push((await insertInto(driver, { editor, start, order })).answer.ms);
          frames.push(await page.evaluate(twoFrames));
        }
        const name = `palette/insert/${editor.replaceAll(' ', '-')}`;
        figures.push(figure(`${name}-p50`, median(times), 'ms'), figure(`${name}-p95`, percentile(times, 0.95), 'ms'));
        figures.push(figure(`${name}-to-two-frames`, median(times) / median(frames), 'x'));
      }
      await page.close();
    }
    return figures;
  } finally {
    await browser.close();
    await network.close();
    remove();
  }
}

/** Runs in the page: how long two frames take when nothing else is asked of them. */
async function twoFrames(): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
}

/**
 * Runs in the page before anything of ours: times each key from its arrival to the first task after its listeners,
 * with the layout of the palette. A message and no timer, which browsers hold back.
 */
function timeKeys(): void {
  const times = { openings: [] as number[], letters: [] as number[], bare: [] as number[] };
  const { port1, port2 } = new MessageChannel();
  // The next key may be quicker than the message of the last.
  const looks: (() => void)[] = [];
  port1.onmessage = () => looks.shift()?.();
  Object.assign(window, { keyTimes: times });
  window.addEventListener(
    'keydown',
    () => {
      const start = performance.now();
      const wasOpen = document.querySelector('lorgnette-palette') !== null;
      looks.push(() => {
        const host = document.querySelector('lorgnette-palette');
        host?.shadowRoot?.querySelector('[role="dialog"]')?.getBoundingClientRect();
        const list = wasOpen ? (host ? times.letters : undefined) : host ? times.openings : times.bare;
        list?.push(performance.now() - start);
      });
      port2.postMessage(undefined);
    },
    true,
  );
}
