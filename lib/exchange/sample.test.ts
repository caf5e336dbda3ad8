import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawable, drawSample, equalShares, proportionalShares } from './sample';

const posts = fc.uniqueArray(
  fc.record({
    key: fc.stringMatching(/^vk\|[a-z0-9]{1,8}$/),
    network: fc.constantFrom('vk', 'facebook'),
    community: fc.constantFrom('vk|1', 'vk|2', 'vk|3'),
    category: fc.option(fc.constantFrom('news', 'commercial'), { nil: undefined }),
    publishedAt: fc.constantFrom(null, '2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'),
  }),
  { selector: ({ key }) => key, maxLength: 60 },
) as fc.Arbitrary<Drawable[]>;
const plan = fc.record({
  size: fc.integer({ min: 1, max: 80 }),
  seed: fc.integer(),
  by: fc.constantFrom('network' as const, 'community' as const, 'category' as const, 'month' as const),
  allocation: fc.constantFrom('proportional' as const, 'equal' as const),
});

describe('samples', () => {
  it('are of the asked size, without repeats, from the posts, the same for the same seed in any order', () => {
    fc.assert(
      fc.property(posts, plan, fc.boolean(), (all, { size, seed, by, allocation }, stratified) => {
        const asked = { size, seed, ...(stratified && { strata: { by, allocation } }) };
        const { keys, strata } = drawSample(all, asked);
        expect(keys).toHaveLength(Math.min(size, all.length));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every((key) => all.some((post) => post.key === key))).toBe(true);
        expect(drawSample([...all].reverse(), asked).keys).toEqual(keys);
        expect(strata.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(keys.length);
        expect(strata.reduce((sum, { of }) => sum + of, 0)).toBe(all.length);
      }),
    );
  });

  it('differ with the seed, and every post has its chance', () => {
    const all = Array.from({ length: 20 }, (_, index): Drawable => {
      return { key: `vk|${index}`, network: 'vk', community: 'vk|1', publishedAt: null };
    });
    const times = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1)
      for (const key of drawSample(all, { size: 5, seed }).keys) times.set(key, (times.get(key) ?? 0) + 1);
    // A quarter of 4,000 draws each; five standard deviations of the binomial.
    for (const post of all) expect(Math.abs((times.get(post.key) ?? 0) - 1000)).toBeLessThan(137);
  });

  it('in proportion are never further than one from it; equal ones differ only where a stratum is too small', () => {
    const sizes = fc.array(fc.nat(50), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.nat(300), (of, size) => {
        const total = of.reduce((sum, one) => sum + one, 0);
        const wanted = Math.min(size, total);
        const shares = proportionalShares(of, size);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(wanted);
        shares.forEach((share, index) => {
          const exact = total === 0 ? 0 : ((of[index] ?? 0) * wanted) / total;
          expect(Math.abs(share - exact)).toBeLessThan(1);
          expect(share).toBeLessThanOrEqual(of[index] ?? 0);
        });
        const equal = equalShares(of, size);
        expect(equal.reduce((sum, one) => sum + one, 0)).toBe(wanted);
        const most = Math.max(...equal);
        equal.forEach((share, index) => {
          expect(share >= most - 1 || share === of[index]).toBe(true);
        });
      }),
    );
  });
});
