import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ABSENT, type Account, exact } from '../model';
import { digitRatioOf, factsOf } from './account-facts';

const bare: Account = {
  network: 'instagram',
  id: '1',
  seenIn: ['followers'],
  provenance: {
    source: 'answer',
    where: 'test',
    at: '2026-11-22T12:00:00.000Z',
    completeness: 'full',
    adapter: 'test',
  },
};

test('what a list row does not show stays unknown', () => {
  expect(factsOf(bare)).toEqual({
    posts: null,
    followers: null,
    following: null,
    hasPicture: null,
    isPrivate: null,
    digitRatio: null,
  });
});

test('a shown zero is a zero, an absent or hidden count is not', () => {
  expect(factsOf({ ...bare, posts: exact(0) }).posts).toBe(0);
  expect(factsOf({ ...bare, posts: ABSENT, followers: { kind: 'hidden' } })).toMatchObject({
    posts: null,
    followers: null,
  });
});

test('absurd counts are unknown', () => {
  expect(factsOf({ ...bare, followers: { kind: 'exact', value: 1e12 } }).followers).toBeNull();
  expect(factsOf({ ...bare, followers: { kind: 'exact', value: -5 } }).followers).toBeNull();
  expect(factsOf({ ...bare, followers: { kind: 'exact', value: Number.NaN } }).followers).toBeNull();
});

test.each([
  ['anna1987', 0.5],
  ['', null],
  ['   ', null],
  ['🫖🍵1', 1 / 3],
  ['علي١٢', 2 / 5],
  ['чайник', 0],
])('digits of the name %s', (name, ratio) => {
  expect(digitRatioOf(name)).toBe(ratio);
});

test('any name gives a share between 0 and 1, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const ratio = digitRatioOf(name);
      expect(ratio === null || (ratio >= 0 && ratio <= 1)).toBe(true);
    }),
  );
});
