import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrival, keepsOwnWords, squeezed } from './arrival';

const word = fc.stringMatching(/^[a-zа-яё🍵]{1,9}$/u);
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const own = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
const start = fc.record({ before: own, selected: own, after: own });

/** How editors draw the same words: other spaces, paragraphs with blank lines, placeholders. */
const drawn = (said: string) => `\u200b${said.replaceAll(' ', '\u00a0').replaceAll('\n', '\n \n\n')}\ufeff\n`;

/** A place between two code points of a text, and the letters on both sides of it. */
const cutting = fc.tuple(text, fc.nat()).map(([said, any]) => {
  const letters = Array.from(said);
  return { said, letters, at: any % letters.length };
});

describe('whether a text has arrived', () => {
  it('knows it between the user’s own words, however the editor draws it', () => {
    fc.assert(
      fc.property(start, text, (from, said) => {
        const whole = from.before + said + from.after;
        expect(arrival(from, said, whole)).toBe('arrived');
        expect(arrival(from, said, drawn(whole))).toBe('arrived');
      }),
    );
  });

  it('tells "nothing happened" from everything else', () => {
    fc.assert(
      fc.property(start, text, (from, said) => {
        fc.pre(squeezed(from.before + said + from.after) !== squeezed(from.before + from.selected + from.after));
        expect(arrival(from, said, from.before + from.selected + from.after)).toBe('unchanged');
        expect(arrival(from, said, `${from.before}!${from.selected}${from.after}`)).toBe('changed');
      }),
    );
  });

  it('is never satisfied with a text that is there twice', () => {
    fc.assert(
      fc.property(start, text, ({ before, selected, after }, said) => {
        expect(arrival({ before, selected, after }, said, before + said + said + after)).not.toBe('arrived');
      }),
    );
  });

  it('is never satisfied with a text that lost a letter, a line end or its order', () => {
    fc.assert(
      fc.property(start, cutting, ({ before, selected, after }, { said, letters, at }) => {
        const seen = (inside: string) => arrival({ before, selected, after }, said, before + inside + after);
        if (/\S/.test(letters[at] ?? '')) expect(seen(letters.toSpliced(at, 1).join(''))).not.toBe('arrived');
        if (said.includes('\n')) {
          expect(seen(said.replaceAll('\n', ''))).not.toBe('arrived');
          expect(seen(said.replaceAll('\n', ' '))).not.toBe('arrived');
        }
        const backwards = letters.toReversed().join('');
        if (backwards !== said) expect(seen(backwards)).not.toBe('arrived');
      }),
    );
  });

  it('is never satisfied when words of the user are gone', () => {
    fc.assert(
      fc.property(start, text, ({ before, selected, after }, said) => {
        fc.pre(before !== '' && after !== '');
        const from = { before, selected, after };
        expect(arrival(from, said, said + after)).not.toBe('arrived');
        expect(arrival(from, said, before + said)).not.toBe('arrived');
        expect(arrival(from, said, said)).not.toBe('arrived');
      }),
    );
  });
});

describe('whether the user’s own words are still there', () => {
  it('allows anything between them and nothing less', () => {
    fc.assert(
      fc.property(start, text, ({ before, selected, after }, between) => {
        const from = { before, selected, after };
        expect(keepsOwnWords(from, drawn(before + between + after))).toBe(true);
        fc.pre(before !== '' && after !== '');
        expect(keepsOwnWords(from, before)).toBe(false);
        expect(keepsOwnWords(from, `!${between}${after}`)).toBe(false);
        expect(keepsOwnWords(from, `${before}${between}!`)).toBe(false);
      }),
    );
  });

  it('does not take one word for both sides', () => {
    expect(keepsOwnWords({ before: 'tea', selected: '', after: 'tea' }, 'tea')).toBe(false);
  });
});
