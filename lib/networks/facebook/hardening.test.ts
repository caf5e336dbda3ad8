import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Count, ReadResult } from '../../model';
import adapter from './adapter';

const inputs = import.meta.glob<string>('./fixtures/*.input.{json,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pages = import.meta.glob<string>('./fixtures/*.input.html', { query: '?raw', import: 'default', eager: true });
const context = {
  pageUrl: 'https://www.facebook.com/willowreadingroom',
  at: '2026-11-20T12:00:00.000Z',
  run: 'r1',
  lang: 'en',
};

const bodies = Object.values(inputs);

/** Every number that the reading claims to have seen. */
function figures(result: ReadResult): number[] {
  const known = (counts: (Count | undefined)[]) =>
    counts.flatMap((count) => (count?.kind === 'exact' || count?.kind === 'rounded' ? [count.value] : []));
  return [
    ...result.posts.flatMap((post) => known([post.reactions, post.comments, post.shares, post.views])),
    ...result.communities.flatMap((community) => known([community.members, community.following])),
    ...result.comments.flatMap((comment) => known([comment.reactions, comment.replies])),
  ];
}

/** Numbers that stand in the text, also as a part of a label such as "12.3K". */
function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const [digits = '', unit = ''] of [...text.matchAll(/\d+(?:[.,]\d+)*(?:\s?(K|M|тыс))?/g)].map((match) => [
    match[0].replace(/\s?(K|M|тыс)$/, ''),
    match[1],
  ])) {
    found.add(Number(digits));
    found.add(Number(digits.replaceAll(',', '')));
    found.add(Math.round(Number(digits.replace(',', '.')) * (unit === 'M' ? 1e6 : unit ? 1e3 : 1)));
  }
  return found;
}

const poison = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  1.5,
  1e308,
  '',
  'x',
  '__proto__',
  [],
  {},
  [[]],
  true,
  { count: '5' },
  { edges: 7 },
  { edges: [null, 3, {}] },
  { id: {} },
);

/** Changes one randomly chosen member somewhere in the value: removes it, replaces it, or wraps it. */
function mutate(value: unknown, picks: number[], bad: unknown): unknown {
  const copy = structuredClone(value);
  let place = copy as Record<string, unknown>;
  for (const [depth, pick] of picks.entries()) {
    const keys = Object.keys(place);
    const key = keys[pick % Math.max(1, keys.length)];
    if (key === undefined) return copy;
    const member = place[key];
    if (depth < picks.length - 1 && typeof member === 'object' && member !== null)
      place = member as Record<string, unknown>;
    else {
      if (pick % 3 === 0) delete place[key];
      else place[key] = pick % 3 === 1 ? bad : { [key]: member };
      return copy;
    }
  }
  return copy;
}

describe('the reader, fed with broken answers', () => {
  it('never throws and never counts what was not written', () => {
    const documents = bodies.flatMap((body) => {
      try {
        return [JSON.parse(body)];
      } catch {
        return [];
      }
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(fc.nat(60), { minLength: 2, maxLength: 24 }),
        poison,
        (document, picks, bad) => {
          const text = JSON.stringify(mutate(document, picks, bad));
          const result = adapter.readAnswer(text, context);
          const written = numbersIn(text);
          for (const value of figures(result)) expect(written.has(value) || isSum(value, text)).toBe(true);
          expect(adapter.readAnswer(text, context)).toEqual(result);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never throws on text cut or overwritten anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bodies),
        fc.nat(100_000),
        fc.string({ maxLength: 20 }),
        (body, position, noise) => {
          const at = position % body.length;
          adapter.readAnswer(body.slice(0, at), context);
          adapter.readAnswer(body.slice(0, at) + noise + body.slice(at + noise.length), context);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on pages cut anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(pages)), fc.nat(100_000), (page, position) => {
        const { document } = parseHTML(page.slice(0, position % page.length));
        adapter.readDocument(document as unknown as Document, context);
      }),
      { numRuns: 80 },
    );
  });

  it('leaves deep nesting, pollution keys and other formats unread', () => {
    const deep = `${'{"node":'.repeat(5000)}{"post_id":"1"}${'}'.repeat(5000)}`;
    for (const text of [
      deep,
      '',
      'null',
      '[]',
      '7',
      '"post_id"',
      '<html>post_id"</html>',
      '{"data":{"__proto__":{"post_id":"1","comet_sections":{}}}}',
    ]) {
      expect(adapter.readAnswer(text, context)).toMatchObject({
        posts: [],
        communities: [],
        comments: [],
        accounts: [],
      });
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** Reactions of a comment may be the sum of its kinds, the only figure that we compute. */
function isSum(value: number, text: string): boolean {
  const parts = [...text.matchAll(/"reaction_count":(\d+)/g)].map((match) => Number(match[1]));
  return parts.some((a) => parts.some((b) => a + b === value));
}
