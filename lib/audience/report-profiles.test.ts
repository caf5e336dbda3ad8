import { describe, expect, test } from 'vitest';
import { BARE_PROFILE, community, LIVELY_PROFILE, many, member, report } from '../../tests/support/made-up-audience';
import type { VkProfileFacts } from './vk-profile';

/** A VK community of old accounts, the first of them opened: so many bare, so many lively pages. */
function opened(bare: number, lively: number, rows = bare + lively) {
  const facts = (i: number): VkProfileFacts => (i < bare ? BARE_PROFILE : LIVELY_PROFILE);
  return report({
    network: 'vk',
    community: community({ network: 'vk' }),
    accounts: many(rows, (i) => member(1_000_000 + i * 2_000_000, { seenIn: ['members', 'profile'], listOf: 'c1' })),
    profiles: new Map(many(bare + lively, (i) => [String(1_000_000 + i * 2_000_000), facts(i)] as const)),
    idFrontier: 1_000_000_000,
  });
}

describe('opened VK profiles', () => {
  test('many bare pages are a sign, with rows that explain themselves', () => {
    const { verdict, sign } = opened(60, 20);
    expect(verdict).toBe('flagged');
    const found = sign('suspicious-accounts');
    expect(found).toMatchObject({ level: 'strong', count: 60, sample: 80, source: 'profiles' });
    expect(found.parts).toEqual({ 'suspicious-profile': 60, ordinary: 20 });
    const words = found.examples[0]?.reasons.flatMap((reason) => reason.words.map(({ word }) => word));
    expect(words).toHaveLength(3);
    expect(words).toContain('fields');
    expect(found.examples[0]?.facts).toMatchObject({ told: 6, filled: 0, subscribers: 11 });
  });

  test('must not flag: some bare pages among lively ones', () => {
    const { verdict, sign } = opened(4, 76);
    expect(sign('suspicious-accounts')).toMatchObject({ count: 4, sample: 80, level: 'none', enough: true });
    expect(verdict).toBe('none');
  });

  test('must not flag: pages that the user picked himself go no further than notable', () => {
    expect(opened(60, 5, 300).verdict).toBe('notable');
    expect(opened(60, 5, 300).sign('suspicious-accounts').notes).toContain('opened-by-you');
  });

  test('a handful of opened pages shows no share, and says how many would do', () => {
    const few = opened(9, 3, 120);
    expect(few.sign('suspicious-accounts')).toMatchObject({ enough: false, level: 'none', value: null });
    expect(few.gathered.missing.at(-1)).toEqual({ what: 'opened-profiles', have: 12, need: 60 });
    expect(few.gathered.missing.map(({ what }) => what)).not.toContain('opened-cards');
  });

  test('one empty field, or unknown ones, never make a page count', () => {
    const unknown = {
      ...BARE_PROFILE,
      status: null,
      occupation: null,
      homeTown: null,
      relatives: null,
      interests: null,
    };
    const facts: VkProfileFacts = { ...unknown, averageLikes: 6, repostRatio: 0.2 };
    const one = report({
      network: 'vk',
      accounts: [member(5)],
      profiles: new Map([['5', facts]]),
    });
    expect(one.sign('suspicious-accounts').parts).toEqual({ ordinary: 1 });
  });
});
