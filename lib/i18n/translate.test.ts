import { describe, expect, it } from 'vitest';
import { en } from './en';
import { ru } from './ru';
import { chooseLocale, type MessageKey, translator } from './translate';

const keys = Object.keys(en) as MessageKey[];
const placeholders = (message: unknown) => [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe('dictionaries', () => {
  it('have the same keys', () => {
    expect(Object.keys(ru).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s uses the same values in both languages', (key) => {
    expect([...new Set(placeholders(ru[key]))].sort()).toEqual([...new Set(placeholders(en[key]))].sort());
  });

  it('have the Russian forms wherever a message counts', () => {
    for (const key of keys) {
      const message = ru[key];
      if (typeof message !== 'string')
        expect(Object.keys(message)).toEqual(expect.arrayContaining(['one', 'few', 'many']));
    }
  });
});

describe('translator', () => {
  it('chooses Russian plural forms', () => {
    const t = translator('ru');
    expect([1, 2, 5, 11, 21, 22, 25].map((count) => t('posts', { count }))).toEqual([
      '1 пост',
      '2 поста',
      '5 постов',
      '11 постов',
      '21 пост',
      '22 поста',
      '25 постов',
    ]);
  });

  it('writes numbers in the language’s way and leaves hostile values as text', () => {
    expect(translator('en')('posts', { count: 1234 })).toBe('1,234 posts');
    expect(translator('en')('out.title', { list: '<img onerror>' })).toBe('left out: <img onerror>');
    expect(translator('en')('out.title', { list: '{list}' })).toBe('left out: {list}');
  });
});

describe('chooseLocale', () => {
  it('follows the choice, then the browser', () => {
    expect(chooseLocale('en', 'ru-RU')).toBe('en');
    expect(chooseLocale('auto', 'ru-RU')).toBe('ru');
    expect(chooseLocale('auto', 'de-DE')).toBe('en');
  });
});
