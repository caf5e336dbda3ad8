import { describe, expect, it } from 'vitest';
import { rounded } from '../../tests/support/engagement';
import { ABSENT, exact } from '../model';
import { erGrowth } from './er-growth';
import { followersAt } from './followers-at';
import { followerGrowth } from './growth';
import { weeklyGrowth } from './weekly-growth';

const on = (day: number, members = exact(1000)) => ({
  at: `2026-11-${String(day).padStart(2, '0')}T00:00:00Z`,
  members,
});

describe('followerGrowth', () => {
  it('gives change, rate and weekly growth', () => {
    expect(followerGrowth(on(1, exact(10_000)), on(13, exact(10_300)))).toEqual({
      kind: 'change',
      from: 10_000,
      to: 10_300,
      change: 300,
      rate: 0.03,
      weekly: expect.closeTo(0.01739, 5),
      days: 12,
    });
    expect(followerGrowth(on(1), on(8, exact(900)))).toMatchObject({
      change: -100,
      rate: -0.1,
      weekly: expect.closeTo(-0.1, 12),
    });
    expect(followerGrowth(on(1), on(8))).toMatchObject({ kind: 'change', change: 0, rate: 0 });
  });

  it('needs both sizes', () => {
    expect(followerGrowth(on(1, ABSENT), on(2))).toEqual({ kind: 'unknown' });
    expect(followerGrowth(on(1), { at: 'nonsense', members: exact(5) })).toEqual({ kind: 'unknown' });
  });

  it('says when a rounded display is too coarse', () => {
    const coarse = (value: number) => rounded(value, 100);
    expect(followerGrowth(on(1, coarse(12_300)), on(2, coarse(12_500)))).toEqual({ kind: 'below-precision' });
    expect(followerGrowth(on(1, exact(12_350)), on(2, coarse(12_300)))).toEqual({ kind: 'below-precision' });
    expect(followerGrowth(on(1, coarse(12_300)), on(2, coarse(12_600)))).toMatchObject({
      change: 300,
      band: { lo: 100, hi: 500 },
    });
  });

  it('never divides by nothing', () => {
    const from = followerGrowth(on(1, exact(0)), on(2, exact(5)));
    expect(from).toMatchObject({ kind: 'change', change: 5 });
    expect(from).not.toHaveProperty('rate');
    expect(followerGrowth(on(2), on(2, exact(5)))).not.toHaveProperty('weekly');
    expect(weeklyGrowth(1, 2, 1e-9)).toBeUndefined();
  });
});

describe('erGrowth', () => {
  const august = { formula: 'er_f', value: 0.02, n: 12, from: '2026-08-01', to: '2026-08-31' };
  const september = { ...august, value: 0.01, from: '2026-09-01', to: '2026-10-01' };

  it('compares two equal windows', () => {
    expect(erGrowth(august, september)).toEqual({ rate: -0.5, points: -0.01 });
  });

  it.each([
    ['TOO_FEW_POSTS', august, { ...september, n: 4 }],
    ['TOO_FEW_POSTS', { ...august, n: 4 }, september],
    ['OTHER_FORMULA', august, { ...september, formula: 'er_v' }],
    ['OTHER_LENGTH', august, { ...september, to: '2026-10-20' }],
    ['OTHER_LENGTH', august, { ...september, to: 'nonsense' }],
    ['OVERLAP', august, { ...september, from: '2026-08-30', to: '2026-09-29' }],
    ['ZERO_DENOMINATOR', { ...august, value: 0 }, september],
  ])('refuses: %s', (reason, earlier, later) => {
    expect(erGrowth(earlier, later)).toEqual({ reason });
  });
});

describe('followersAt', () => {
  const history = [on(11, exact(10_000)), on(1, exact(5000)), on(5, ABSENT)];
  const size = (day: number, hours = 0) => followersAt(history, Date.parse(on(day).at) + hours * 3_600_000)?.value;

  it('interpolates between the two snapshots around a moment', () => {
    expect([size(1), size(6), size(11)]).toEqual([5000, 7500, 10_000]);
  });

  it('never extrapolates', () => {
    expect([size(1, -1), size(11, 1)]).toEqual([undefined, undefined]);
  });
});
