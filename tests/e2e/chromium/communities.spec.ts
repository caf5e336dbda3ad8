import { expect, test } from '../support/chromium-test';
import { readPanel } from '../support/read-panel';
import { loadStandIns } from '../support/stand-ins';

/** Every stand-in community in a real browser: the figures on screen are the ones its makers counted by hand. */
for (const standIn of await loadStandIns()) {
  test.describe(standIn.network, () => {
    for (const { slug, story, url, expected } of standIn.communities) {
      test(`${slug}: ${story}`, async ({ openPage }) => {
        const { page } = await openPage(url);
        await expect(page.getByTestId('er-headline').or(page.getByTestId('er-reason'))).toBeVisible();
        await expect.poll(() => readPanel(page)).toMatchObject(shownFor(expected));
      });
    }
  });
}

function shownFor(expected: { er: number | { reason: string }; n?: number; members: number | null; name: string }) {
  const { er, n } = expected;
  return {
    name: expected.name,
    members: expected.members,
    ...(typeof er === 'number' ? { er: expect.closeTo(er, 6) } : { reason: er.reason }),
    ...(n === undefined ? {} : { n }),
  };
}
