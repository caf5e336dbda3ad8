import { expect, test } from '../support/chromium-test';
import { EMPTY_PAGE } from '../support/tap-answers';

const HEADERS = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };

/** A community page whose head starts with a script of the test: the worst a site could do before anything else. */
function pageWith(script: string): string {
  const group = {
    id: 77001,
    name: '<img src=x onerror=alert(1)>',
    screen_name: 'hostile',
    type: 'group',
    members_count: 1000,
  };
  const cache = [
    { method: 'utils.resolveScreenName', response: { object_id: 77001, type: 'group' }, error: null },
    { method: 'groups.getById', response: { groups: [group], profiles: [] }, error: null },
  ];
  return `<!doctype html><html lang="en"><head><script>${script}</script></head><body>
    <h1 data-testid="group-name">Hostile</h1>
    <script>window.cur = Object.assign(window.cur || {}, {"apiPrefetchCache":${JSON.stringify(cache)}});</script>
    </body></html>`;
}

const wall = (text: string) => ({
  response: {
    count: 8,
    items: Array.from({ length: 8 }, (_, index) => ({
      id: index + 1,
      owner_id: -77001,
      from_id: -77001,
      date: Math.floor(Date.now() / 1000) - (index + 2) * 86_400,
      text,
      likes: { count: 10 },
      comments: { count: 0 },
      reposts: { count: 0 },
      type: 'post',
    })),
    profiles: [],
    groups: [],
  },
});

const LOAD_WALL = "fetch('https://api.vk.com/method/wall.get').then((r) => r.json()).then((j) => { window.got = j; });";

test('names and texts with markup stay text', async ({ network, openPage }) => {
  network.serve(['vk.com'], () => ({ body: pageWith(LOAD_WALL) }));
  network.serve(['api.vk.com'], () => ({ headers: HEADERS, body: JSON.stringify(wall('<script>alert(2)</script>')) }));
  const { page } = await openPage('https://vk.com/hostile');
  await expect(page.getByTestId('er-headline')).toHaveAttribute('data-value', '0.01');
  await expect(page.getByTestId('panel').getByRole('heading')).toHaveText('<img src=x onerror=alert(1)>');
  await expect(page.locator('lorgnette-overlay img, lorgnette-overlay script')).toHaveCount(0);
});

test('a page that freezes its prototypes and replaces fetch is read from its HTML', async ({ network, openPage }) => {
  const frozen = `Object.freeze(Response.prototype); Object.freeze(XMLHttpRequest.prototype);
    window.fetch = new Proxy(window.fetch, {}); JSON.parse = new Proxy(JSON.parse, {});`;
  network.serve(['vk.com'], () => ({ body: pageWith(frozen) }));
  const { page } = await openPage('https://vk.com/hostile');
  await expect(page.getByTestId('members')).toContainText('1,000');
  await expect(page.getByTestId('er-reason')).toHaveAttribute('data-reason', 'TOO_FEW_POSTS');
});

test('a tap that the page undoes goes blind without harm', async ({ network, openPage }) => {
  const undo = `const frame = document.createElement('iframe'); document.documentElement.append(frame);
    Response.prototype.json = frame.contentWindow.Response.prototype.json;
    Response.prototype.text = frame.contentWindow.Response.prototype.text; ${LOAD_WALL}`;
  network.serve(['vk.com'], () => ({ body: pageWith(undo) }));
  network.serve(['api.vk.com'], () => ({ headers: HEADERS, body: JSON.stringify(wall('text')) }));
  const { page } = await openPage('https://vk.com/hostile');
  await expect(page.getByTestId('members')).toContainText('1,000');
  await expect.poll(() => page.evaluate(() => 'got' in window)).toBe(true);
});

test('forged messages make no records and break nothing', async ({ network, openPage }) => {
  network.serve(['vk.com'], () => ({ body: pageWith('') }));
  const { page } = await openPage('https://vk.com/hostile');
  await expect(page.getByTestId('er-reason')).toBeVisible();
  await page.evaluate(
    (answer) => {
      const header = (url: string, time: unknown = 1) => JSON.stringify([1, url, 'https://vk.com/hostile', time]);
      const api = 'https://api.vk.com/method/wall.get';
      const forged: [header: unknown, body: unknown][] = [
        [null, null],
        [7, {}],
        [header(api), 7],
        [undefined, answer],
        ['[1]', answer],
        [header('https://evil.example/method/wall.get'), answer],
        [header(api, '1'), answer],
        [header(api), `{"response":${'['.repeat(5000)}`],
        [
          header(api),
          '{"response":{"__proto__":{"polluted":1},"items":[{"constructor":{"prototype":{"polluted":1}}}]}}',
        ],
      ];
      for (const [head, body] of forged) {
        window.dispatchEvent(new CustomEvent('lorgnette:header', { detail: head }));
        window.dispatchEvent(new CustomEvent('lorgnette:body', { detail: body }));
      }
    },
    JSON.stringify(wall('forged')),
  );
  await page.waitForTimeout(500);
  await expect(page.getByTestId('er-reason')).toHaveAttribute('data-reason', 'TOO_FEW_POSTS');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('the interface survives a page that empties its body, and a removed host is no error', async ({
  network,
  openPage,
}) => {
  network.serve(['vk.com'], () => ({ body: pageWith(LOAD_WALL) }));
  network.serve(['api.vk.com'], () => ({ headers: HEADERS, body: JSON.stringify(wall('text')) }));
  const { page } = await openPage('https://vk.com/hostile');
  await expect(page.getByTestId('er-headline')).toBeVisible();
  await page.evaluate(() => document.body.replaceChildren());
  await expect(page.getByTestId('er-headline')).toBeVisible();
  await page.evaluate(() => document.querySelector('lorgnette-overlay')?.remove());
  await page.evaluate(LOAD_WALL);
  await page.waitForTimeout(300);
});

test('on a page about nothing there is nothing of ours', async ({ network, openPage }) => {
  network.serve(['vk.com'], () => ({ body: EMPTY_PAGE }));
  const { page } = await openPage('https://vk.com/settings');
  await page.waitForTimeout(700);
  await expect(page.locator('lorgnette-overlay, lorgnette-badge')).toHaveCount(0);
});
