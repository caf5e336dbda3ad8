import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, cutToFit } from './graphemes';

describe('cutToFit', () => {
  it('keeps what fits, and cuts before the character that does not', () => {
    expect(cutToFit('tea', 3)).toBe('tea');
    expect(cutToFit('tea', 2)).toBe('te');
    expect(cutToFit('ab🍵', 3)).toBe('ab');
    expect(cutToFit('a👩‍👩‍👧b', 8)).toBe('a');
    expect(cutToFit('e\u0301e\u0301', 3)).toBe('e\u0301');
    expect(cutToFit('🇳🇴🇳🇴', 6)).toBe('🇳🇴');
    expect(cutToFit('👩‍👩‍👧', 3)).toBe('');
  });

  it('is a beginning that fits, without half a character, and no whole one more would fit', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.nat(30), (long, most) => {
        const cut = cutToFit(long, most);
        const rest = long.slice(cut.length);
        expect(long.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(countGraphemes(cut) + countGraphemes(rest)).toBe(countGraphemes(long));
        const [next] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(rest);
        if (next) expect(cut.length + next.segment.length).toBeGreaterThan(most);
      }),
    );
  });
});
