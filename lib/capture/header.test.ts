import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHeader, packHeader } from './header';

describe('header', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.webUrl(), fc.integer({ min: 1 }), (url, pageUrl, time) => {
        expect(openHeader(packHeader({ url, pageUrl, time }))).toEqual({ url, pageUrl, time });
      }),
    );
  });

  it('refuses what a page may forge', () => {
    const forged: unknown[] = [
      undefined,
      null,
      {},
      '',
      'no json',
      '[1]',
      '[2,"https://a","https://b",1]',
      '[1,1,"https://b",1]',
      '[1,"https://a","https://b",1e999]',
      '[1,"https://a","https://b",-1]',
      '{"__proto__":{}}',
      `[1,"${'x'.repeat(20_000)}","https://b",1]`,
    ];
    for (const packed of forged) expect(openHeader(packed)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (packed) => void openHeader(packed)));
  });
});
