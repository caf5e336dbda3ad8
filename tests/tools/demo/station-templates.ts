import { openWorkspaceAt } from '../../e2e/support/open-workspace';
import { type Station, textLike, textOf } from './station';

/** The editor of templates with its preview. */
export const templatesStation: Station = {
  name: 'templates',
  async walk({ browser, step, language }) {
    const page = await openWorkspaceAt(browser, '#/replies');
    await step('editor', page, async () => {
      await textLike(page, 'template-count', /[1-9]/);
      await page.getByRole('searchbox').fill(language === 'ru' ? 'доставка' : 'delivery');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      return textOf(page, 'preview-text');
    });
  },
};
