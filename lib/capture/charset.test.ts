import { describe, expect, it } from 'vitest';
import { decodeBytes, foreignCharset } from './charset';

describe('charset', () => {
  it('decodes windows-1251 by its name', () => {
    const bytes = new Uint8Array([0xd7, 0xe0, 0xe9]);
    expect(decodeBytes(bytes, 'text/html; charset=windows-1251')).toBe('Чай');
  });

  it('takes UTF-8 where nothing else is said', () => {
    const bytes = new TextEncoder().encode('Чай');
    expect(decodeBytes(bytes, null)).toBe('Чай');
    expect(decodeBytes(bytes, 'application/json; charset=utf-8')).toBe('Чай');
  });

  it('names only foreign charsets', () => {
    expect(foreignCharset('text/html; charset="Windows-1251"')).toBe('windows-1251');
    expect(foreignCharset('text/html; charset=UTF-8')).toBeUndefined();
    expect(foreignCharset('text/html')).toBeUndefined();
  });

  it('throws on a charset nobody knows', () => {
    expect(() => decodeBytes(new Uint8Array(), 'text/html; charset=x-none')).toThrow();
  });
});
