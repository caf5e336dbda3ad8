import { openWorkspaceAt } from '../../e2e/support/open-workspace';
import { fillEarlierVisits } from './fill-extension';
import { promise, type Station, textOf } from './station';

/** The communities that were visited on the way stand side by side; then the same on paper. */
export const compareStation: Station = {
  name: 'compare',
  async walk({ browser, desk, step }) {
    const page = await openWorkspaceAt(browser, '#/help');
    const visited = await fillEarlierVisits(desk);
    const query = visited
      .slice(0, 3)
      .map(({ network, communityId }) => `${network}|${communityId}`)
      .join(',');
    const openAt = async (hash: string) => {
      await page.goto(`${await browser.extensionUrl('workspace.html')}${hash}`);
    };
    await step(
      'three-communities',
      page,
      async () => {
        await openAt(`#/compare/${encodeURIComponent(query)}`);
        await page.getByTestId('chart').first().waitFor();
        const columns = await page.getByTestId('compare-table').locator('thead th').count();
        promise(columns === 4, `${columns - 1} communities side by side, not three`);
        return textOf(page, 'compare-table');
      },
      true,
    );
    await step(
      'printed-report',
      page,
      async () => {
        await openAt(`#/compare/${encodeURIComponent(`report:${query}`)}`);
        await page.emulateMedia({ media: 'print' });
        return textOf(page, 'compare-report');
      },
      true,
    );
  },
};
