import { expect, it } from 'vitest';
import { languageOf } from './thread-language';

it('goes by letters, without addresses and user names', () => {
  expect(languageOf('Сколько стоит кружка?')).toBe('ru');
  expect(languageOf('How much is the cup?')).toBe('en');
  expect(languageOf('@studio.clay Сколько? https://example.com/cups')).toBe('ru');
  expect(languageOf('👍 100')).toBeUndefined();
  expect(languageOf('')).toBeUndefined();
});
