import { expect, test } from '../support/firefox-test';
import { panelFigures } from '../support/read-panel';
import { loadStandIns } from '../support/stand-ins';

/** The main path in Firefox: the first community of every stand-in shows its figure and badges. */
for (const standIn of await loadStandIns()) {
  const [main] = standIn.communities;
  if (main === undefined) continue;
  test(`${standIn.network}: ${main.slug}`, async ({ openPage }) => {
    const { page } = await openPage(main.url);
    await expect
      .poll(() => page.evaluate(panelFigures))
      .toMatchObject({ name: main.expected.name, members: main.expected.members, n: main.expected.n });
    const shown = await page.evaluate(panelFigures);
    expect(shown.er).toBeCloseTo(Number(main.expected.er), 6);
    const badges = () => page.evaluate(() => document.querySelectorAll('lorgnette-badge').length);
    await expect.poll(badges).toBeGreaterThan(3);
    expect(await page.evaluate(borderOfPanel)).toBe('1px solid');
  });
}

function borderOfPanel(): string {
  const box = document.querySelector('lorgnette-overlay')?.shadowRoot?.querySelector('.lorgnette');
  if (!box) return 'no panel';
  const { borderTopWidth, borderTopStyle } = getComputedStyle(box);
  return `${borderTopWidth} ${borderTopStyle}`;
}
