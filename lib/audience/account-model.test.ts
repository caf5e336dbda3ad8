import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccountFacts, scoreAccount } from './account-model';
import { plausibleCount } from './plausible-count';

function facts(posts: number, following: number, followers: number, rest: Partial<AccountFacts> = {}): AccountFacts {
  return { posts, following, followers, hasPicture: true, isPrivate: false, digitRatio: 0, ...rest };
}

describe('account model', () => {
  test.each([
    [facts(0, 1450, 12, { hasPicture: false, digitRatio: 6 / 14 }), 1.0, 'suspicious-mass-follow'],
    [facts(86, 410, 655), 0.0291, 'ordinary'],
    [facts(3, 980, 140, { isPrivate: true, digitRatio: 2 / 12 }), 0.6586, 'ordinary'],
    [facts(0, 35, 20, { hasPicture: false, isPrivate: true }), 0.8625, 'suspicious-empty-shell'],
  ])('port check of audience.md: %o', (row, p, name) => {
    const score = scoreAccount(row);
    expect(score?.p).toBeCloseTo(p, 4);
    expect(score?.class).toBe(name);
  });

  test('an account without one of its three counts is not scored', () => {
    const full = facts(0, 1450, 12);
    expect(scoreAccount({ ...full, posts: null })).toBeNull();
    expect(scoreAccount({ ...full, followers: null })).toBeNull();
    expect(scoreAccount({ ...full, following: null })).toBeNull();
  });

  test('an unknown picture, privacy or name lies between what it could be, and is neither', () => {
    const row = facts(4, 400, 90);
    const p = (over: Partial<AccountFacts>) => scoreAccount({ ...row, ...over })?.p ?? Number.NaN;
    expect(p({ hasPicture: null })).toBeGreaterThan(p({ hasPicture: true }));
    expect(p({ hasPicture: null })).toBeLessThan(p({ hasPicture: false }));
    expect(p({ isPrivate: null })).toBeGreaterThan(p({ isPrivate: true }));
    expect(p({ isPrivate: null })).toBeLessThan(p({ isPrivate: false }));
    expect(p({ digitRatio: null })).toBeGreaterThan(p({ digitRatio: 0 }));
    expect(p({ digitRatio: null })).toBeLessThan(p({ digitRatio: 0.5 }));
  });

  test('a birth year or a name of digits alone never decides', () => {
    expect(scoreAccount(facts(120, 300, 420, { digitRatio: 4 / 12 }))?.class).toBe('ordinary');
    expect(scoreAccount(facts(120, 300, 420, { digitRatio: 1 }))?.class).toBe('ordinary');
  });

  test('no picture alone never decides', () => {
    expect(scoreAccount(facts(120, 300, 420, { hasPicture: false }))?.class).toBe('ordinary');
  });

  test('a private account is scored lower than the same one in public', () => {
    const open = scoreAccount(facts(2, 400, 60, { digitRatio: 0.3 }));
    const closed = scoreAccount(facts(2, 400, 60, { digitRatio: 0.3, isPrivate: true }));
    expect(closed?.p).toBeLessThan(open?.p ?? 0);
  });

  test('somebody who follows thousands and posts is a mass follower, not suspicious', () => {
    expect(scoreAccount(facts(900, 4_000, 2_500))?.class).toBe('mass-follower');
  });

  test('an empty but harmless account is inactive', () => {
    expect(scoreAccount(facts(0, 20, 30))?.class).toBe('inactive');
  });

  test('any numbers give a probability or nothing, never an error', () => {
    const odd = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.constantFrom(-1, 1e12, Number.NaN, Number.POSITIVE_INFINITY, 0.5),
    );
    fc.assert(
      fc.property(
        odd,
        odd,
        odd,
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        (posts, followers, following, ratio) => {
          const score = scoreAccount({
            posts: plausibleCount(posts),
            followers: plausibleCount(followers),
            following: plausibleCount(following),
            hasPicture: null,
            isPrivate: null,
            digitRatio: ratio,
          });
          const known = [posts, followers, following].every((value) => plausibleCount(value) !== null);
          expect(score === null).toBe(!known);
          if (score) expect(score.p >= 0 && score.p <= 1).toBe(true);
        },
      ),
    );
  });
});
