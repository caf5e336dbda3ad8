import type { browser as Browser } from 'wxt/browser';
import { launchChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import { EMPTY_PAGE, readEveryWay, tapAnswers } from '../support/tap-answers';

declare const chrome: typeof Browser;

/** Runs in the page: keeps what the tap says, so that a test can look at it. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  window.addEventListener('lorgnette:body', (event) => heard.push((event as CustomEvent<string>).detail));
}

const heard = () => (window as unknown as { heard: string[] }).heard;

test.beforeEach(({ network }) => {
  network.serve(['vk.com'], () => ({ body: EMPTY_PAGE }));
  network.serve(['api.vk.com'], tapAnswers);
});

test('a page gets the very same answers and errors as without us', async ({ network, openPage }) => {
  const { page } = await openPage('https://vk.com/settings');
  const withUs = await page.evaluate(readEveryWay);
  const bare = await launchChromium({ network });
  try {
    const barePage = await bare.context.newPage();
    await barePage.goto('https://vk.com/settings');
    expect(withUs).toEqual(await barePage.evaluate(readEveryWay));
  } finally {
    await bare.close();
  }
});

test('hears fetch and XHR in every form, windows-1251 by its charset', async ({ openPage }) => {
  const { page } = await openPage('https://vk.com/settings');
  await page.evaluate(listen);
  await page.evaluate(readEveryWay);
  const bodies = await page.evaluate(heard);
  expect(bodies.filter((body) => body === '{"response":{"items":["чай"]}}').length).toBeGreaterThanOrEqual(8);
  // fetch: json, text and arrayBuffer; XHR: default, text and arraybuffer ("json" has no text and no JSON).
  expect(bodies.filter((body) => body === 'Чай и слово')).toHaveLength(6);
});

test('asks nothing itself and does not repeat what the page asked', async ({ network, openPage }) => {
  const { page } = await openPage('https://vk.com/settings');
  await page.evaluate(() => fetch('https://api.vk.com/method/wall.get?kind=json').then((response) => response.json()));
  expect(network.seen.filter(({ url }) => url.includes('kind=json'))).toHaveLength(1);
});

test('does not hear what no descriptor wants', async ({ network, openPage }) => {
  network.serve(['api.vk.com'], () => ({ headers: { 'access-control-allow-origin': '*' }, body: '{"response":1}' }));
  const { page } = await openPage('https://vk.com/settings');
  await page.evaluate(listen);
  await page.evaluate(() => fetch('https://api.vk.com/method/messages.getHistory').then((response) => response.json()));
  expect(await page.evaluate(heard)).toEqual([]);
});

test('a second copy silences the first: each answer is heard once', async ({ chromium, openPage }) => {
  const { page } = await openPage('https://vk.com/settings');
  const background = await chromium.background();
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://vk.com/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      world: 'MAIN',
      files: ['/content-scripts/tap.js'],
    });
  });
  await page.evaluate(listen);
  await page.evaluate(() => fetch('https://api.vk.com/method/wall.get?kind=json').then((response) => response.json()));
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open('GET', 'https://api.vk.com/method/wall.get?kind=json');
        request.onload = resolve;
        request.send();
      }),
  );
  expect(await page.evaluate(heard)).toHaveLength(2);
});
