import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** "Чай" in windows-1251. */
const TEA_1251 = [0xd7, 0xe0, 0xe9];

describe('decode', () => {
  it('drops a byte order mark', () => {
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('{}')]))).toEqual({ text: '{}' });
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]))).toEqual({ text: '{}' });
  });

  it('reads windows-1251 by its meta tag, and without one', () => {
    const page = Uint8Array.from([
      ...utf8('<meta http-equiv=X content="text/html; charset=windows-1251">'),
      ...TEA_1251,
    ]);
    expect(decode(page)).toEqual({ text: expect.stringMatching(/Чай$/) });
    expect(decode(Uint8Array.from([...utf8('{"t":"'), ...TEA_1251, ...utf8('"}')]))).toEqual({ text: '{"t":"Чай"}' });
  });

  it('believes the bytes more than the meta tag', () => {
    expect(decode(utf8('<meta charset="windows-1251">Чай'))).toEqual({ text: '<meta charset="windows-1251">Чай' });
  });

  it('survives a charset that does not exist', () => {
    expect(decode(Uint8Array.from([...utf8('<meta charset="tea">'), ...TEA_1251]))).toEqual({
      text: '<meta charset="tea">Чай',
    });
  });

  it('says that a binary file is one', () => {
    expect(decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))).toEqual({ unreadable: 'it is a binary file' });
  });
});
