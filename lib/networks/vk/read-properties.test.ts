import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Count, ReadResult } from '../../model';
import adapter from './adapter';

const inputs = import.meta.glob<string>('./fixtures/*.input.*', { query: '?raw', import: 'default', eager: true });
const context = { pageUrl: 'https://vk.com/tea_yard_example', at: '2026-11-20T12:00:00.000Z', run: 'r1' };

/** What a mutation puts in place of a value: wrong types, huge and tiny numbers, dangerous keys. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', '9e99', -1, 0.5, 1e300, [], {}, [[]], 'x'.repeat(2000)),
  fc.constant(JSON.parse('{"__proto__":{"count":7},"constructor":{"prototype":{"count":7}}}')),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Every place in a JSON value, as a path. */
function* paths(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) yield* paths((value as Record<string, unknown>)[key], [...path, key]);
}

function change(
  root: unknown,
  path: (string | number)[],
  replace: (holder: Record<string, unknown>, key: string) => void,
) {
  const copy = structuredClone(root);
  let holder = copy as Record<string, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  replace(holder, String(path[path.length - 1]));
  return copy;
}

const countsOf = (result: ReadResult): Count[] => [
  ...result.posts.flatMap((post) => [post.reactions, post.comments, post.shares, post.views]),
  ...result.comments.map((comment) => comment.reactions),
  ...result.communities.map((community) => community.members),
];

/** Numbers that stand in the text at all; a reader may sum reactions, but these fixtures have one list each. */
function numbersIn(text: string): Set<number> {
  return new Set(Array.from(text.matchAll(/\d+/g), (match) => Number(match[0])));
}

describe('vk reader under bad input', () => {
  const answers = Object.entries(inputs).filter(([path]) => path.endsWith('.json'));

  it.each(answers)('%s: changed anywhere, never throws, never invents a number, reads the same twice', (_, input) => {
    const value: unknown = JSON.parse(input);
    const places = [...paths(value)];
    fc.assert(
      fc.property(fc.nat(), fc.option(junk, { nil: undefined }), (pick, put) => {
        const changed = change(value, places[pick % places.length] ?? [], (holder, key) => {
          if (put === undefined) delete holder[key];
          else holder[key] = put;
        });
        const body = JSON.stringify(changed);
        const result = adapter.readAnswer(body, context);
        expect(adapter.readAnswer(body, context)).toEqual(result);
        const present = numbersIn(body);
        for (const count of countsOf(result)) if (count.kind === 'exact') expect(present).toContain(count.value);
      }),
      { numRuns: 60 },
    );
  });

  it('turns no deleted counter into a number', () => {
    const value = JSON.parse(inputs['./fixtures/wall-get.input.json'] ?? '');
    for (const item of value.response.items)
      for (const key of ['likes', 'reactions', 'comments', 'reposts', 'views']) delete item[key];
    const result = adapter.readAnswer(JSON.stringify(value), {
      ...context,
      sourceUrl: 'https://api.vk.ru/method/wall.get',
    });
    expect(result.posts).toHaveLength(4);
    for (const post of result.posts) {
      for (const count of [post.reactions, post.comments, post.shares, post.views]) expect(count.kind).toBe('absent');
    }
    expect(result.unrecognised.length).toBeGreaterThan(0);
  });

  it('survives deep nesting and leaves Object.prototype alone', () => {
    const deep = `${'{"items":['.repeat(5000)}${']}'.repeat(5000)}`;
    expect(adapter.readAnswer(deep, context).posts).toEqual([]);
    adapter.readAnswer('{"response":{"__proto__":{"polluted":1},"items":[{"__proto__":{"polluted":1}}]}}', context);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('survives any attribute value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (value) => {
        adapter.readAttribute?.(`PostContentContainer${value}`, context);
        adapter.readAttribute?.(`{"PostContentContainer/init":${value}}`, context);
      }),
    );
  });

  it('survives cut and shuffled pages', () => {
    const pages = Object.entries(inputs).filter(([path]) => path.endsWith('.html'));
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(), fc.nat(), ([, html], from, length) => {
        const start = from % html.length;
        const { document } = parseHTML(html.slice(0, start) + html.slice(start + (length % 400)));
        const before = document.toString();
        const result = adapter.readDocument(document as unknown as Document, context);
        expect(adapter.readDocument(document as unknown as Document, context)).toEqual(result);
        expect(document.toString()).toBe(before);
      }),
      { numRuns: 150 },
    );
  });
});
