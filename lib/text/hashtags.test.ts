import { expect, it } from 'vitest';
import { countGraphemes } from './graphemes';
import { hashtagsOf, withoutTags } from './hashtags';
import { lengthClass } from './text-length';
import { wordsOf } from './words';

it.each([
  ['#Чай и #лимон_2, снова #чай', ['чай', 'лимон_2']],
  ['#tea@club #5 #2026год', ['tea', '2026год']],
  ['см. https://example.org/a#part и www.example.org/#x', []],
  ['#हिन्दी #日本', ['हिन्दी', '日本']],
  ['', []],
])('hashtags of "%s"', (text, tags) => {
  expect(hashtagsOf(text)).toEqual(tags);
});

it('leaves the text that people read', () => {
  expect(withoutTags('New tea #promo  https://example.org/x \n today')).toBe('New tea today');
});

it('finds words of four letters and more, once', () => {
  expect(wordsOf('Наш чай — лучший чай! Ёлка, ёлка… rock’n’roll @someone #лимонад')).toEqual([
    'лучший',
    'ёлка',
    'rock’n’roll',
  ]);
});

it('counts characters as people do', () => {
  expect(countGraphemes('👨‍👩‍👧 é'.normalize('NFD'))).toBe(3);
});

it.each([
  [159, 'short'],
  [160, 'medium'],
  [1000, 'medium'],
  [1001, 'long'],
] as const)('%i characters are %s', (length, expected) => {
  expect(lengthClass(`${'ё'.normalize('NFD').repeat(length)} #tag https://example.org/long`)).toBe(expected);
});
