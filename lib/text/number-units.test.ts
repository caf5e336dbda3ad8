import { describe, expect, it } from 'vitest';
import { readUnit } from './number-units';

describe('readUnit', () => {
  it('decides "B" by language, and not at all without one', () => {
    expect(readUnit('B', false, false, 'tr-TR')).toEqual({ exponent: 3, length: 1 });
    expect(readUnit('B', false, false, 'en')).toEqual({ exponent: 9, length: 1 });
    expect(readUnit('B', false, false, undefined)).toBe('unknown');
  });

  it('takes only the unit out of a script without spaces', () => {
    expect(readUnit('千万人', false, false, 'zh')).toEqual({ exponent: 7, length: 2 });
    expect(readUnit('人', false, false, 'zh')).toBe('word');
  });

  it('tells a word from a unit by the space', () => {
    expect(readUnit('members', true, false, 'en')).toBe('word');
    expect(readUnit('members', false, false, 'en')).toBe('unknown');
  });
});
