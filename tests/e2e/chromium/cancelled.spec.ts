import { expect, test } from '../support/chromium-test';
import { EMPTY_PAGE } from '../support/tap-answers';

const CHUNKS = 40;

test('a body that the page gives up is not downloaded for us', async ({ network, openPage }) => {
  let sent = 0;
  async function* slowly() {
    for (; sent < CHUNKS; sent += 1) {
      yield `"response" ${'x'.repeat(50_000)}`;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
  network.serve(['vk.com'], () => ({ body: EMPTY_PAGE }));
  network.serve(['api.vk.com'], () => ({
    headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
    body: slowly(),
  }));
  const { page } = await openPage('https://vk.com/settings');
  await page.evaluate(async () => {
    const response = await fetch('https://api.vk.com/method/wall.get');
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
  });
  await page.waitForTimeout(CHUNKS * 40 + 500);
  expect(sent).toBeLessThan(CHUNKS / 2);
});
