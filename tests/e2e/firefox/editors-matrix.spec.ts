import { expect } from '@playwright/test';
import { cellsOf, GROUPS } from '../../editors/cases';
import { type CellResult, matrixTable, runCell, sentInPage, wrong } from '../../editors/matrix';
import { driverOf, test } from '../support/editors-firefox';

test.describe.configure({ timeout: 120_000 });

for (const { page: name, editors } of GROUPS) {
  test(`every text arrives once and one undo takes it back: ${editors.join(', ')}`, async ({ openPage }) => {
    const { page } = await openPage(`https://www.facebook.com/${name}`);
    const results: CellResult[] = [];
    for (const cell of cellsOf(editors)) results.push(await runCell(driverOf(page), cell));
    // biome-ignore lint/suspicious/noConsole: the table is for people.
    console.log(matrixTable('Firefox', results));
    expect(wrong(results)).toEqual([]);
    expect(await page.evaluate(sentInPage), 'what would have sent the comment').toEqual([]);
  });
}
