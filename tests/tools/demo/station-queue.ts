import { openWorkspaceAt } from '../../e2e/support/open-workspace';
import { type Station, textLike, textOf } from './station';

/** A post of the VK stand-in under which people wait for an answer. */
const POST = 'https://vk.com/wall-220010001_9011';

/** Who waits for an answer: in the panel of the open page, and in the workspace over everything kept. */
export const queueStation: Station = {
  name: 'queue',
  async walk({ browser, step }) {
    const page = await browser.context.newPage();
    await page.goto(POST);
    await step('comments-in-the-panel', page, async () => {
      const comments = page.getByTestId('comments');
      await textLike(page, 'comments-aside', /\d/);
      await comments.locator('summary').click();
      await comments.getByTestId('comment-row').first().waitFor();
      await comments.evaluate((block) => block.scrollIntoView({ block: 'end' }));
      return textOf(page, 'comments-aside');
    });
    const own = await openWorkspaceAt(browser, '#/replies/queue');
    await step('in-the-workspace', own, async () => {
      await own.getByTestId('queue-item').first().waitFor();
      return textOf(own, 'queue-figures');
    });
  },
};
