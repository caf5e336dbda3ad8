import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEnvelope, packEnvelope } from './envelope';

const envelope = { url: 'https://example.org/a', pageUrl: 'https://example.org/', time: 12, body: '{"a":1}\n{"b":2}' };

describe('envelope', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), (url, body) => {
        expect(openEnvelope(packEnvelope({ ...envelope, url, body }))).toEqual({ ...envelope, url, body });
      }),
    );
  });

  it('refuses what a page may forge', () => {
    const forged: unknown[] = [
      undefined,
      null,
      {},
      '',
      'no newline',
      '[1]\nbody',
      '[2,"https://a","https://b",1]\nbody',
      '[1,1,"https://b",1]\nbody',
      '{"__proto__":{}}\nbody',
      `${'x'.repeat(20_000)}\nbody`,
    ];
    for (const packed of forged) expect(openEnvelope(packed)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (packed) => void openEnvelope(packed)));
  });
});
