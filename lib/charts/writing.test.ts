import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartTheme, palettes, selfContained } from './palette';
import { letterOf, skinOf } from './series-skin';
import { spreadLabels } from './spread-labels';
import { stepDecimals } from './step-decimals';
import { cutText, textWidth, wrapText } from './wrap-text';

describe('colours of files', () => {
  const css = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = css.split('[data-theme="dark"]');

  it.each([
    ['light', light],
    ['dark', dark],
  ] as Array<[ChartTheme, string]>)('are those of the page (%s)', (theme, block) => {
    for (const [role, value] of Object.entries(palettes[theme]))
      expect(new RegExp(`--${role}: (#\\w+)`).exec(block)?.[1]).toBe(value);
  });
  it('stand in the file as values', () => {
    expect(selfContained('<path stroke="var(--ink)" fill="var(--ink-soft)"/>', 'dark')).toBe(
      '<path stroke="#e8eeec" fill="#a4b3af"/>',
    );
  });
  it.each(['nothing', 'constructor', '--proto--'])('do not exist for the role %s', (role) => {
    expect(() => selfContained(`<path fill="var(--${role})"/>`, 'light')).toThrow(role);
  });
});

describe('labels', () => {
  it('that fit stay where they are', () => {
    expect(spreadLabels([50, 10, 100], 14, [0, 200])).toEqual([50, 10, 100]);
  });
  it('are pushed apart, and back from the end', () => {
    expect(spreadLabels([198, 199], 14, [0, 200])).toEqual([186, 200]);
  });
  it('never cover each other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 14 }), (wishes) => {
        const places = spreadLabels(wishes, 14, [0, 200]).toSorted((a, b) => a - b);
        for (const [index, place] of places.entries())
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
      }),
    );
  });
});

describe('text in drawings', () => {
  it('is broken at spaces and loses no word', () => {
    const text = 'median of 18 posts, 4 Oct – 20 Nov, divided by followers now';
    const lines = wrapText(text, 11, 150);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(150);
  });
  it('keeps figures and their signs together', () => {
    expect(wrapText('by 0.61\u00a0% more', 11, 50)).toEqual(['by', '0.61\u00a0%', 'more']);
  });
  it('is cut with a sign that it was', () => {
    expect(cutText('Tea house', 11, 300)).toBe('Tea house');
    expect(cutText('Tea house of the northern harbour', 11, 80)).toMatch(/^Tea house.*…$/);
    expect([...cutText('👩‍🚀'.repeat(60), 11, 80)].at(-1)).toBe('…');
  });
});

describe('series', () => {
  it('are lettered', () => {
    expect([0, 25, 26, 53].map(letterOf)).toEqual(['A', 'Z', 'A2', 'B3']);
  });
  it('differ without colour', () => {
    const first = Array.from({ length: 5 }, (_, index) => skinOf(index));
    expect(new Set(first.map(({ mark }) => mark)).size).toBe(5);
    expect(first.map(({ colour }) => colour).filter((colour) => colour === 'var(--accent)')).toHaveLength(1);
  });
});

describe('digits of ticks', () => {
  it.each([
    [2, 0],
    [0.5, 1],
    [0.25, 2],
    [0.02, 2],
    [0.1 + 0.2 - 0.1, 1],
    [50, 0],
    [0, 0],
    [1e-9, 6],
    [Number.NaN, 0],
  ])('a step of %d has %d', (step, digits) => {
    expect(stepDecimals(step)).toBe(digits);
  });
});
