import { expect, it } from 'vitest';
import { tokensOf, wantedTokens } from './tokens';

it.each([
  ['Ёлка и ЁЖ', ['елка', 'и', 'еж']],
  ['ﬁne Ｔｅａ №5', ['fine', 'tea', 'no5']],
  ["don't e-mail", ['don', 't', 'e', 'mail']],
  ['चाय की दुकान', ['चाय', 'की', 'दुकान']],
  ['شاي أخضر', ['شاي', 'أخضر']],
  ['東京都', ['東京', '京都', '都']],
  ['茶', ['茶']],
  ['ชาดี', ['ชา', 'าด', 'ดี', 'ี']],
  ['tea東京2', ['tea', '東京', '京', '2']],
  ['чай ❤️ 🇷🇸', ['чай', '❤', '🇷🇸']],
  ['İstanbul', ['istanbul']],
  ['!!! — …', []],
])('%s', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

it('what is looked for may go on in the text', () => {
  expect(wantedTokens('東京都')).toEqual(['東京', '京都']);
  expect(wantedTokens('茶')).toEqual(['茶']);
  expect(wantedTokens('tea 茶')).toEqual(['tea', '茶']);
  expect(wantedTokens('東京 tea')).toEqual(['東京', '京', 'tea']);
});

it('cuts what nobody types', () => {
  expect(tokensOf('a'.repeat(500))).toEqual(['a'.repeat(64)]);
});
