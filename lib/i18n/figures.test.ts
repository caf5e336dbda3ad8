import { describe, expect, it } from 'vitest';
import { ABSENT } from '../model';
import { figuresFor } from './figures';

const en = figuresFor('en');
const ru = figuresFor('ru');

describe('figures', () => {
  it('print percent with the digits its size deserves', () => {
    expect([0.00063, 0.0061, 0.041, 0.123].map(en.percent)).toEqual([
      '0.063\u00a0%',
      '0.61\u00a0%',
      '4.10\u00a0%',
      '12.3\u00a0%',
    ]);
    expect(ru.percent(0.0061)).toBe('0,61\u00a0%');
  });

  it('print counts as observed', () => {
    expect(en.count({ kind: 'exact', value: 40312 })).toBe('40,312');
    expect(ru.count({ kind: 'exact', value: 40312 })).toBe('40\u00a0312');
    expect(en.count({ kind: 'rounded', value: 2100, lo: 2000, hi: 2200, raw: '2.1K' })).toBe('≈\u00a02,100');
    expect(en.count(ABSENT)).toBe('—');
  });

  it('name weekdays from Monday', () => {
    expect([0, 6].map(en.weekday)).toEqual(['Mon', 'Sun']);
  });

  it('say the year of a span once', () => {
    expect(en.span('2026-10-04T10:00:00Z', '2026-11-20T10:00:00Z')).toMatch(/^Oct 4\s–\sNov 20, 2026$/);
  });
});
