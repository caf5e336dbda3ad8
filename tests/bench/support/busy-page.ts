import { readFileSync } from 'node:fs';
import type { OfflineNetwork } from '../../e2e/support/offline-network';
import type { StandInAnswer } from '../../standins/contract';
import { inProject } from '../../tools/project';
import { blowUp } from './blow-up';

/** A page of a network that loads many answers, four at a time, by fetch and XHR in turn, and times each. */
export const BUSY_PAGE = 'https://vk.com/club5001';

/** `records`: answers full of posts. `plain`: the same weight without anything that a reader would want. */
export type Content = 'records' | 'plain';

const SIZES_KB = [50, 100, 150, 200, 250, 300, 350, 400, 450, 500];

const SCRIPT = `
  const takeByFetch = async (url) => (await fetch(url)).json();
  const takeByXhr = (url) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.onload = () => resolve(JSON.parse(request.responseText));
    request.onerror = reject;
    request.send();
  });
  window.loadAnswers = async (count, content) => {
    const times = [];
    let next = 0;
    const worker = async () => {
      for (let index = next++; index < count; index = next++) {
        const start = performance.now();
        const take = index % 2 ? takeByFetch : takeByXhr;
        await take('/al_wall.php?content=' + content + '&size=' + index % ${SIZES_KB.length} + '&index=' + index);
        times.push(performance.now() - start);
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return times;
  };`;

/** Serves the page and its answers at VK's address, with the policy of a strict site. */
export function serveBusyPage(network: OfflineNetwork): void {
  const answers = { records: bodies((size) => recordsBody(size)), plain: bodies((size) => plainBody(size)) };
  network.serve(['vk.com'], ({ url }): StandInAnswer | undefined => {
    if (url.pathname === '/al_wall.php') {
      const body = answers[url.searchParams.get('content') as Content][Number(url.searchParams.get('size'))];
      return body && { headers: { 'content-type': 'application/json; charset=utf-8' }, body };
    }
    return {
      headers: { 'content-security-policy': "default-src 'none'; script-src 'nonce-busy'; connect-src 'self'" },
      body: `<!doctype html><html lang="ru"><link rel="icon" href="data:,"><body><h1>Busy</h1><script nonce="busy">${SCRIPT}</script>`,
    };
  });
}

function bodies(make: (size: number) => string): Uint8Array[] {
  return SIZES_KB.map((size) => new TextEncoder().encode(make(size * 1000)));
}

function recordsBody(size: number): string {
  const fixture = readFileSync(inProject('lib/networks/vk/fixtures/wall-get.input.json'), 'utf8');
  const body = blowUp(fixture, size * 0.8, 2000);
  if (body === undefined) throw new Error('the fixture holds no list');
  return body;
}

function plainBody(size: number): string {
  const lines = Array.from({ length: Math.ceil(size / 200) }, (_, index) => ({
    place: index,
    line: 'Чайник на плите, tea in the cup. '.repeat(3),
  }));
  return JSON.stringify({ lines });
}
