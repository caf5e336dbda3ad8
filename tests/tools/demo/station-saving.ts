import type { Page } from '@playwright/test';
import { saveWords } from '../../../lib/i18n/save';
import { speaker } from '../../../lib/i18n/speaker';
import type { Snapshot } from '../../../lib/model';
import { askBackground } from '../../e2e/support/saving-page';
import type { StandIn } from '../../standins/contract';
import { type Round, type Station, textLike } from './station';

/** Saving from pages: the star, its window, everything seen, collecting with its counter. */
export function savingStation(standIns: readonly StandIn[]): Station {
  const communities = standIns.flatMap((standIn) => standIn.communities);
  const urlOf = (slug: string) => communities.find((community) => community.slug === slug)?.url ?? '';
  return {
    name: 'saving',
    async walk(round) {
      const page = await round.browser.context.newPage();
      await star(round, page, urlOf('vk-teahouse'));
      await page.goto(urlOf('facebook-tea-house'));
      await everything(round, page);
      await sorting(round, page);
      await collecting(round, page, urlOf('instagram-studio'));
    },
  };
}

async function star(round: Round, page: Page, url: string): Promise<void> {
  await page.goto(url);
  const first = page.getByTestId('save-post').first();
  await round.step('star', page, async () => {
    await first.click();
    await page.locator('[data-testid="save-post"][data-saved="true"]').first().waitFor();
    return 'the star is filled once the library has the post';
  });
  await remembered(round, 1);
}

/** Waits until so many visits are kept; they are compared later. */
async function remembered({ desk }: Round, count: number): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    if ((await askBackground<Snapshot[]>(desk, 'listCommunities', undefined)).length >= count) return;
    await desk.waitForTimeout(150);
  }
  throw new Error(`the visit to community number ${count} is not remembered`);
}

const SORTED = {
  en: { shelf: 'Swipe file', tags: 'autumn, price', note: 'A price in the picture, none in the text.' },
  ru: { shelf: 'Копилка приёмов', tags: 'осень, цена', note: 'Цена на картинке, в тексте её нет.' },
};

async function sorting(round: Round, page: Page): Promise<void> {
  const { step, language } = round;
  const first = page.getByTestId('save-post').first();
  const { shelf, tags, note } = SORTED[language];
  await step('sorting', page, async () => {
    await first.click({ button: 'right' });
    await page.getByTestId('sort-post').waitFor();
    await page.keyboard.press('3');
    await page.getByTestId('sort-post').getByText(shelf, { exact: true }).click();
    await page.getByTestId('sort-tags').fill(tags);
    await page.getByTestId('sort-note').fill(note);
    await page.getByTestId('sort-tags').focus();
    return textLike(page, 'sort-told', new RegExp(String(saveWords[language]['sort.kept'])));
  });
  await page.keyboard.press('Escape');
  await remembered(round, 2);
}

async function everything(round: Round, page: Page): Promise<void> {
  const { step, language } = round;
  const say = speaker(saveWords[language], language);
  await textLike(page, 'save-all', /[1-9]/);
  await page.waitForTimeout(1_000);
  await step('everything-seen', page, async () => {
    const wanted = digitsIn(await textLike(page, 'save-all', /[1-9]/));
    await page.getByTestId('save-all').click();
    return textLike(page, 'save-told', new RegExp(say('save.sum.saved', { count: wanted })));
  });
}

async function collecting(round: Round, page: Page, url: string): Promise<void> {
  const { step } = round;
  await page.goto(url);
  await step('collecting', page, async () => {
    await page.getByTestId('collect-start').click();
    return textLike(page, 'collect-count', /1\d/);
  });
  await step('collecting-folded', page, async () => {
    await page.getByTestId('panel-collapse').click();
    return textLike(page, 'collect-chip', /\d/);
  });
  await remembered(round, 3);
}

function digitsIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}
