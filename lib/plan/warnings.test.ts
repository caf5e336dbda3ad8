import { describe, expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import type { Category, PlanEntry } from '../model';
import { dayAfter } from './plan-time';
import type { RuleName } from './rules/rule';
import { planWarnings } from './warnings';

const TODAY = '2026-11-22';
const AT = { now: '2026-11-22T09:00:00.000Z', today: TODAY, zone: 'Europe/Moscow' };
let made = 0;
const on = (days: number, change: Partial<PlanEntry> = {}, time = '18:00') =>
  planEntry({ id: `e${made++}`, when: { day: dayAfter(TODAY, days), time, zone: 'Europe/Moscow' }, ...change });
const said = (entries: PlanEntry[], rule: RuleName) => planWarnings(entries, AT).filter((one) => one.rule === rule);
const mixed = (categories: Category[]) =>
  categories.map((category, index) => on(index % 9, { category }, `${10 + index}:00`));

describe('a fourth post in a day', () => {
  const four = () => ['09:00', '12:00', '15:00', '18:00'].map((time) => on(1, { brand: 'b' }, time));
  it('is said once, with brand and network', () => {
    const [warning, ...more] = said(four(), 'posts-a-day');
    expect(warning).toMatchObject({ day: '2026-11-23', values: { count: 4, brand: 'b', target: 'vk' } });
    expect(more).toEqual([]);
  });
  it('is nothing over two networks, two brands, or with one skipped', () => {
    const [first, ...rest] = four();
    if (first === undefined) throw new Error('no entry');
    for (const change of [{ targets: ['telegram' as const] }, { brand: 'c' }, { status: 'skipped' as const }])
      expect(said([{ ...first, ...change }, ...rest], 'posts-a-day')).toEqual([]);
  });
  it('of the past is past', () => {
    expect(
      said(
        ['09:00', '12:00', '15:00', '18:00'].map((time) => on(-1, {}, time)),
        'posts-a-day',
      ),
    ).toEqual([]);
  });
});

describe('the commercial share', () => {
  it('speaks above a fifth, not at it', () => {
    const four: Category[] = ['news', 'news', 'educational', 'entertaining'];
    expect(said(mixed([...four, 'commercial']), 'commercial-share')).toEqual([]);
    const [warning] = said(mixed([...four, 'commercial', 'commercial']), 'commercial-share');
    expect(warning?.values).toMatchObject({ count: 2, n: 6 });
    expect(warning?.values.share).toBeCloseTo(1 / 3);
  });
  it('needs five posts with a category', () => {
    expect(said(mixed(['commercial', 'commercial', 'news', 'news']), 'commercial-share')).toEqual([]);
  });
});

describe('a starved category', () => {
  it('is named once there are enough posts', () => {
    const seven: Category[] = ['news', 'news', 'commercial', 'educational', 'entertaining', 'news', 'educational'];
    expect(said(mixed(seven), 'category-starved')).toEqual([]);
    expect(said(mixed([...seven, 'news']), 'category-starved')[0]?.values.categories).toBe('user-generated');
    expect(said(mixed([...seven, 'user-generated']), 'category-starved')).toEqual([]);
  });
});

describe('days ahead', () => {
  it('that are empty are counted, longest run first', () => {
    expect(said([on(-2), on(3)], 'days-ahead')[0]?.values).toMatchObject({
      from: '2026-11-26',
      to: '2026-11-29',
      count: 4,
    });
  });
  it('are full enough with a post every third day', () => {
    expect(said([on(-2), on(1), on(4), on(7)], 'days-ahead')).toEqual([]);
  });
  it('of posts without a brand are not empty where brands post', () => {
    const branded = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ ...on(day), id: `b${day}`, brand: 'b1' }));
    expect(said([...branded, on(5)], 'days-ahead')).toEqual([]);
    expect(said([on(1), on(2), on(4), on(6), { ...on(7), brand: 'b1' }], 'days-ahead')[0]?.values.brand).toBe('b1');
  });
  it('of an empty plan are nobody’s fault', () => {
    expect(planWarnings([], AT)).toEqual([]);
  });
});

describe('rhythm', () => {
  it('is broken by a gap of more than twice the usual one', () => {
    const before = [-14, -12, -10, -8, -6, -4, -2].map((day) => on(day, { status: 'published' }));
    expect(said([...before, on(2)], 'rhythm')).toEqual([]);
    expect(said([...before, on(3)], 'rhythm')[0]?.values).toMatchObject({ count: 5, usual: 2, to: '2026-11-25' });
  });
});

describe('two posts too close', () => {
  it('are seen across zones', () => {
    const amsterdam = { when: { day: '2026-11-23', time: '16:30', zone: 'Europe/Amsterdam' }, title: 'Other' };
    const [warning] = said([on(1), on(1, amsterdam)], 'too-close');
    expect(warning?.values).toMatchObject({ minutes: 30, zones: 'Europe/Moscow, Europe/Amsterdam' });
  });
  it('are fine an hour apart, on other networks, for other brands', () => {
    expect(said([on(1, {}, '18:00'), on(1, {}, '19:00')], 'too-close')).toEqual([]);
    expect(said([on(1), on(1, { targets: ['telegram'] })], 'too-close')).toEqual([]);
    expect(said([on(1), on(1, { brand: 'b' })], 'too-close')).toEqual([]);
  });
});

it('a change of clocks is told with what it does', () => {
  const at = (zone: string) => planEntry({ when: { day: '2026-12-20', time: '02:30', zone } });
  expect(said([at('Europe/Amsterdam')], 'clock-change')).toEqual([]);
  const spring = { now: '2026-03-20T09:00:00.000Z', today: '2026-03-20', zone: 'Europe/Amsterdam' };
  const night = planEntry({ when: { day: '2026-03-29', time: '02:30', zone: 'Europe/Amsterdam' } });
  const found = planWarnings([night], spring).filter(({ rule }) => rule === 'clock-change');
  expect(found[0]?.values).toMatchObject({ clock: 'never', time: '02:30' });
});

describe('the past', () => {
  it('holds what is neither published nor skipped', () => {
    expect(said([on(0, {}, '11:00')], 'past')).toHaveLength(1);
    expect(said([on(0, {}, '13:00')], 'past')).toEqual([]);
    expect(said([on(-1, { status: 'published' }), on(-1, { status: 'skipped' })], 'past')).toEqual([]);
    expect(said([planEntry({ when: { day: TODAY, zone: 'Europe/Moscow' } })], 'past')).toEqual([]);
    expect(said([on(-3, { repeat: 'FREQ=DAILY' })], 'past')).toEqual([]);
  });
});

describe('texts', () => {
  it('without a break are long from 451 characters on', () => {
    expect(said([on(1, { text: 'a'.repeat(450) })], 'unbroken-text')).toEqual([]);
    expect(said([on(1, { text: 'a'.repeat(451) })], 'unbroken-text')[0]?.values.count).toBe(451);
    expect(said([on(1, { text: `${'a'.repeat(300)}\n${'a'.repeat(300)}` })], 'unbroken-text')).toEqual([]);
  });
  it('are too long for the network that takes less, by its own variant', () => {
    const entry = on(1, { targets: ['vk', 'x'], text: 'a'.repeat(281) });
    expect(said([entry], 'too-long').map(({ values }) => values.target)).toEqual(['x']);
    expect(said([{ ...entry, variants: { x: 'short' } }], 'too-long')).toEqual([]);
  });
});

it('links without marks are told, typed marks count', () => {
  const link = 'https://proba.example/';
  expect(said([on(1, { link })], 'link-without-utm')[0]?.values.problems).toBe('no-marks');
  const utm = { source: 'vk', medium: 'social', campaign: 'tea' };
  expect(said([on(1, { link, utm })], 'link-without-utm')).toEqual([]);
  expect(said([on(1)], 'link-without-utm')).toEqual([]);
});

it('pictures that are ready want a description', () => {
  const ready = on(1, { status: 'ready', format: 'album' });
  expect(said([ready], 'no-alt-text')).toHaveLength(1);
  expect(
    said(
      [
        { ...ready, checks: { altText: true } },
        { ...ready, status: 'draft' },
      ],
      'no-alt-text',
    ),
  ).toEqual([]);
});

it('a rule that is switched off is silent', () => {
  const entries = [on(0, {}, '11:00')];
  expect(planWarnings(entries, AT).map(({ rule }) => rule)).toContain('past');
  expect(planWarnings(entries, { ...AT, off: ['past'] }).map(({ rule }) => rule)).not.toContain('past');
});

it('notes about near days come first, those about the whole plan last', () => {
  const entries = [
    on(0, {}, '11:00'),
    on(2, { text: 'a'.repeat(500) }),
    ...mixed(['commercial', 'commercial', 'news', 'news', 'news']),
  ];
  const days = planWarnings(entries, AT).map(({ day }) => day ?? '9999');
  expect(days).toEqual([...days].sort());
  expect(days).toContain('9999');
});
