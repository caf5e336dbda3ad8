import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { postMeant } from './post-in-view';

type Box = [left: number, top: number, width: number, height: number];

/** A window of 1,000 × 800 with posts; `under` is what lies under the pointer, `focused` what has the focus. */
function page(html: string, boxes: Record<string, Box>, { under = '', focused = '' } = {}) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const find = (selector: string) => (selector === '' ? null : document.querySelector(selector));
  for (const [id, [left, top, width, height]] of Object.entries(boxes)) {
    const box = { left, top, right: left + width, bottom: top + height };
    Object.assign(document.getElementById(id) ?? {}, { getBoundingClientRect: () => box });
  }
  vi.stubGlobal('innerWidth', 1000);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('document', { elementFromPoint: () => find(under), activeElement: find(focused) });
  return Object.keys(boxes).map((id): [string, Element] => [id, document.getElementById(id) as unknown as Element]);
}

const TWO = '<div id="one"><p>text</p></div><div id="two"><button>like</button></div>';
const HALF: Record<string, Box> = { one: [0, -300, 500, 400], two: [0, 100, 500, 400] };

afterEach(() => vi.unstubAllGlobals());

describe('the post that is meant', () => {
  it('is the one under the pointer, before the one with the focus and the one on screen', () => {
    const entries = page(TWO, HALF, { under: '#one p', focused: '#two button' });
    expect(postMeant(entries, { x: 1, y: 1 })).toBe('one');
  });

  it('is the one with the focus when the pointer lies on none, or never moved', () => {
    const entries = page(TWO, HALF, { under: 'body', focused: '#one p' });
    expect(postMeant(entries, { x: 1, y: 1 })).toBe('one');
    expect(postMeant(page(TWO, HALF, { under: '#two', focused: '#one p' }), undefined)).toBe('one');
  });

  it('is the one of which most is on screen, else', () => {
    expect(postMeant(page(TWO, HALF), undefined)).toBe('two');
    const wide: Record<string, Box> = { one: [-900, 0, 1000, 800], two: [0, 700, 1000, 800] };
    expect(postMeant(page(TWO, wide), undefined)).toBe('two');
  });

  it('is none when no post is on screen', () => {
    const beside: Record<string, Box> = { one: [0, -900, 500, 400], two: [1200, 100, 500, 400] };
    expect(postMeant(page(TWO, beside), undefined)).toBeUndefined();
    const corner: Record<string, Box> = { one: [1200, -900, 500, 400], two: [-900, 900, 500, 400] };
    expect(postMeant(page(TWO, corner), undefined)).toBeUndefined();
  });

  it('is the inner of two, as a shared post is', () => {
    const nested = '<div id="one"><div id="two"><p>text</p></div></div>';
    expect(postMeant(page(nested, HALF, { under: 'p' }), { x: 1, y: 1 })).toBe('two');
    expect(postMeant(page(nested, HALF, { under: 'p' }).reverse(), { x: 1, y: 1 })).toBe('two');
  });

  it('is none that the site took out of the page', () => {
    const entries = page(TWO, HALF);
    entries[1]?.[1].remove();
    expect(postMeant(entries, undefined)).toBe('one');
  });
});
