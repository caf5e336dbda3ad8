import { expect } from '@playwright/test';
import { edgeCases } from '../../editors/edges';
import { driverOf, test } from '../support/editors-chromium';

for (const { name, page: path, ready, run } of edgeCases) {
  test(name, async ({ openPage }) => {
    const { page } = await openPage(`https://www.facebook.com/${path}`);
    if (ready) await page.waitForSelector(ready);
    expect(await run(driverOf(page))).toEqual([]);
  });
}
