import { planWords } from '../../../lib/i18n/plan';
import { promise, type Station, textOf } from './station';

const LINE = { en: 'fri 18:00 vk reel: unboxing #news', ru: 'пт 18:00 вк клип: распаковка #новости' };

/** The toolbar window: today, a line being typed, a note that explains itself, and at last the month. */
export const popupStation: Station = {
  name: 'popup',
  async walk({ browser, step, language }) {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(await browser.extensionUrl('popup.html'));
    await step(
      'today',
      page,
      async () => {
        await page.getByTestId('plan-warning').first().waitFor();
        return `${await page.getByTestId('plan-entry').count()} entries of the next days`;
      },
      true,
    );
    await step('quick-add', page, async () => {
      await page.getByTestId('plan-quick').fill(LINE[language]);
      return textOf(page, 'plan-understood');
    });
    await page.getByTestId('plan-quick').fill('');
    await step('a-note-explains-itself', page, async () => {
      const note = page.locator('[data-testid=plan-warning][data-rule=posts-a-day]');
      await note.locator('summary').click();
      return ((await note.textContent()) ?? '').trim();
    });
    await page.reload();
    await step(
      'month',
      page,
      async () => {
        await page.getByRole('button', { name: String(planWords[language]['plan.month']), exact: true }).click();
        await page.getByTestId('plan-entry').first().waitFor();
        await page.mouse.move(200, 5);
        const days = await page.locator('button[data-day]').count();
        promise(days >= 28, 'the month has fewer days than a month');
        return textOf(page, 'plan-mix');
      },
      true,
    );
  },
};
