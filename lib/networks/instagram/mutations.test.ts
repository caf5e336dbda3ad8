import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ReadContext } from '../contract';
import { readAnswer } from './read-answer';
import { readDocument } from './read-document';

/** Every fixture, bent in every way we could think of. The readers themselves are asked, not the adapter's net. */

const inputs = import.meta.glob<string>('./fixtures/*.input.*', { query: '?raw', import: 'default', eager: true });
const answers = Object.entries(inputs).filter(([path]) => path.endsWith('.json'));
const pages = Object.entries(inputs).filter(([path]) => path.endsWith('.html'));

const context: ReadContext = {
  pageUrl: 'https://www.instagram.com/reed.papermill/',
  sourceUrl: 'https://www.instagram.com/graphql/query',
  at: '2026-11-20T12:00:00.000Z',
  run: 'r1',
  lang: 'en',
};

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const read = (body: string) => readAnswer(body, context);
const readPage = (html: string) => readDocument(parseHTML(html).document as unknown as Document, context);

/** All members and items of a parsed value, as places that can be changed. */
function places(value: unknown, found: Array<[holder: Record<string, unknown>, key: string]> = []) {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Record<string, unknown>, key]);
    places((value as Record<string, unknown>)[key], found);
  }
  return found;
}

let deep: unknown = 'end';
for (let level = 0; level < 1000; level += 1) deep = level % 2 ? [deep] : { edges: deep };

const strange = fc.constantFrom<unknown>(
  ...[null, '', 'text', -1, 0, 1e300, 2 ** 60, '999999999999999999999999999999', true, [], {}, [null], [[]]],
  ...[{ length: 5 }, { count: 'many' }, { user: {} }, deep, 'https://', '{"a":'],
);

const change = fc.record({ place: fc.nat(), kind: fc.constantFrom('delete', 'set', 'poison'), value: strange });

function bent(body: string, changes: ReadonlyArray<{ place: number; kind: string; value: unknown }>): string {
  const document: unknown = JSON.parse(body);
  for (const { place, kind, value } of changes) {
    const all = places(document);
    const [holder, key] = all[place % all.length] ?? [];
    if (!holder || key === undefined) continue;
    if (kind === 'delete') delete holder[key];
    else if (kind === 'set') holder[key] = structuredClone(value);
    else
      Object.defineProperty(holder, '__proto__', {
        value: { polluted: structuredClone(value) },
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return JSON.stringify(document);
}

describe('a bent answer', () => {
  it.each(answers)('%s never throws, reads the same twice and pollutes nothing', (_, body) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const text = bent(body, changes);
        const result = read(text);
        expect(plain(read(text))).toEqual(plain(result));
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        for (const { id } of [...result.posts, ...result.accounts, ...result.comments]) expect(id).toMatch(/^\w+$/);
        for (const { reactions, comments, shares, views } of result.posts) {
          for (const count of [reactions, comments, shares, views]) {
            if ('value' in count) expect(Number.isSafeInteger(count.value) && count.value >= 0).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(answers)('%s without its figures has no figures', (_, body) => {
    const document: unknown = JSON.parse(body);
    const figure = /count$|^play_count|_count$|^count$/;
    for (const [holder, key] of places(document)) if (figure.test(key)) delete holder[key];
    const result = read(JSON.stringify(document));
    for (const { reactions, comments, shares, views } of result.posts) {
      for (const count of [reactions, comments, shares, views]) expect(count).not.toHaveProperty('value');
    }
    for (const { members, following, postsTotal } of result.communities) {
      expect(members).toEqual({ kind: 'absent' });
      expect([following, postsTotal]).toEqual([undefined, undefined]);
    }
    for (const { reactions } of result.comments) expect(reactions).toEqual({ kind: 'absent' });
  });

  it.each(answers)('%s cut anywhere says that it is broken', (_, body) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: body.trimEnd().length - 1 }), (length) => {
        expect(read(body.slice(0, length)).unrecognised.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a bent page', () => {
  it.each(pages)('%s never throws, reads the same twice and stays as it is', (_, html) => {
    fc.assert(
      fc.property(fc.nat(html.length - 1), fc.nat(60), fc.string({ maxLength: 12 }), (start, length, filling) => {
        const text = html.slice(0, start) + filling + html.slice(start + length);
        const { document } = parseHTML(text);
        const before = document.toString();
        const result = readDocument(document as unknown as Document, context);
        expect(document.toString()).toBe(before);
        expect(plain(readPage(text))).toEqual(plain(result));
      }),
      { numRuns: 40 },
    );
  });

  it('never shows what stands in a text box', () => {
    const html = inputs['./fixtures/post-dom.input.html'] ?? '';
    const code = /reed\.papermill\/p\/([\w-]+)\//.exec(html)?.[1];
    const { document } = parseHTML(html);
    const where = { ...context, pageUrl: `https://www.instagram.com/p/${code}/`, lang: 'pt-br' };
    const result = readDocument(document as unknown as Document, where);
    expect(result.comments).toHaveLength(2);
    expect(JSON.stringify(result)).not.toContain('leia');
  });
});
