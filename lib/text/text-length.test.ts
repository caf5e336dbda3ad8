import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countGraphemes } from './graphemes';
import { withoutTags } from './hashtags';
import { textCharacters } from './text-length';

it.each([
  ['чай', 3],
  ['👩‍❤️‍👨 и чай #чай', 7],
  ['e\u0301x', 2],
  ['👩\u200d❤', 1],
  ['❤\u200d❤\u200da', 2],
  ['🇷🇸🇷🇺', 2],
  ['', 0],
])('%s', (text, length) => {
  expect(textCharacters(text)).toBe(length);
});

it('is what segmenting the whole text gives', () => {
  const piece = fc.constantFrom(
    'a',
    'ж',
    ' ',
    '👩',
    '\u200d',
    '❤',
    '\ufe0f',
    '👍🏽',
    '🇷',
    '🇸',
    'e',
    '\u0301',
    '각',
    '#x',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
      (text) => {
        expect(textCharacters(text)).toBe(countGraphemes(withoutTags(text)));
      },
    ),
    { numRuns: 5000 },
  );
});
