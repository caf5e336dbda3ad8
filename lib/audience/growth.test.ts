import { describe, expect, test } from 'vitest';
import { growthJumps, type MembersAt } from './growth';

const day = (n: number) => new Date(Date.UTC(2026, 9, 1 + n)).toISOString();
const visits = (members: number[]): MembersAt[] => members.map((count, i) => ({ at: day(i), members: count }));
const STEADY = [10_000, 10_020, 10_045, 10_060, 10_085, 10_100, 10_121];

describe('growth between own visits', () => {
  test('a jump above six deviations is found, and its later fall', () => {
    expect(growthJumps(visits([...STEADY, 12_500]), [])).toMatchObject([{ gained: 2_379, fellLater: false }]);
    expect(growthJumps(visits([...STEADY, 12_500, 11_000]), [])).toMatchObject([{ gained: 2_379, fellLater: true }]);
  });

  test('steady growth, few visits and small numbers are none', () => {
    expect(growthJumps(visits(STEADY), [])).toEqual([]);
    expect(growthJumps(visits([10_000, 10_020, 12_500]), [])).toEqual([]);
    expect(growthJumps(visits([100, 100, 101, 101, 102, 102, 103, 180]), [])).toEqual([]);
  });

  test('a post that went round explains it, a contest is named', () => {
    const post = { publishedAt: day(6), timesUsual: 4, contest: false };
    expect(growthJumps(visits([...STEADY, 12_500]), [post])).toEqual([]);
    const contest = { publishedAt: day(6), timesUsual: 2, contest: true };
    expect(growthJumps(visits([...STEADY, 12_500]), [contest])).toMatchObject([{ contest: true }]);
  });

  test('visits without a date or a count do not break it', () => {
    expect(
      growthJumps(
        [
          { at: 'never', members: 5 },
          { at: day(1), members: Number.NaN },
        ],
        [],
      ),
    ).toEqual([]);
  });
});
