import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { AccountPlace } from '../networks/contract';
import { Marks } from './marks';

function list(...names: string[]) {
  const { document } = parseHTML(`<ul>${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul>`);
  const places = (): AccountPlace[] =>
    [...document.querySelectorAll('li')].flatMap((element) => {
      const anchor = element.querySelector('a');
      return anchor ? [{ element, anchor, account: { handle: anchor.textContent ?? '' } }] : [];
    });
  let made = 0;
  const odd = new Set(['b']);
  const marks = new Marks({
    places,
    state: ({ account }) => (odd.has(account?.handle ?? '') ? { text: 'sign', label: 'sign' } : undefined),
    create: () => {
      made += 1;
      const host = document.createElement('lorgnette-mark');
      return { host: host as unknown as HTMLElement, draw: ({ text }) => void host.setAttribute('title', text) };
    },
  });
  const shown = () =>
    [...document.querySelectorAll('lorgnette-mark')].map((mark) => mark.previousElementSibling?.textContent);
  return { document, marks, odd, shown, made: () => made };
}

describe('marks', () => {
  it('stand behind the names that have a sign, once', () => {
    const { marks, shown, made } = list('a', 'b', 'c');
    marks.update(true);
    marks.update(true);
    expect(shown()).toEqual(['b']);
    expect(made()).toBe(1);
  });

  it('go when switched off, when the sign goes, and come again when the site dropped them', () => {
    const { document, marks, odd, shown } = list('a', 'b');
    marks.update(true);
    document.querySelector('lorgnette-mark')?.remove();
    marks.update(true);
    expect(shown()).toEqual(['b']);
    marks.update(false);
    expect(shown()).toEqual([]);
    marks.update(true);
    odd.clear();
    marks.update(true);
    expect(shown()).toEqual([]);
  });
});
