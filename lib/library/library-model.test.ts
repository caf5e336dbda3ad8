import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpPost, madeUpSave } from '../../tests/support/made-up-saves';
import { exact } from '../model';
import { LorgnetteDatabase } from './database';
import { editPosts } from './edit-posts';
import { readRecounts } from './read-details';
import { readPost, savedAmong } from './read-posts';
import { savePosts } from './save-posts';
import { deletePosts, restorePosts, trashPosts } from './trash';

const START = Date.parse('2026-11-22T00:00:00.000Z');
const IDS = ['-7_1', '-7_2'];
const id = fc.constantFrom(...IDS);

/** What a user can do to posts; saves bring a text and a number of reactions. */
const deed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      id,
      text: fc.constantFrom('oolong', 'sencha'),
      reactions: fc.nat(3),
    }),
  },
  fc.record({ do: fc.constant('note' as const), id, note: fc.string({ minLength: 1, maxLength: 5 }) }),
  fc.record({ do: fc.constant('tag' as const), id, tag: fc.constantFrom('tea', 'cup', '__proto__') }),
  fc.record({ do: fc.constant('code' as const), id, value: fc.nat(5) }),
  fc.record({ do: fc.constantFrom('trash' as const, 'restore' as const, 'delete' as const), id }),
);

/** What the library should hold of a post: the plainest possible account of it. */
interface Expected {
  text: string;
  reactions: number;
  note: string;
  tags: string[];
  codes: Record<string, number>;
  trashed: boolean;
  /** Reactions of the rows of its history. */
  history: number[];
}

function expectedOf(before: Expected | undefined, text: string, reactions: number): Expected {
  const fresh = { note: '', tags: [], codes: {}, history: [] };
  const { history, ...rest } = before ?? { ...fresh, text, reactions, trashed: false };
  const joined = history.at(-1) === reactions ? history : [...history, reactions];
  return { ...rest, text, reactions, trashed: false, history: joined };
}

type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

async function play(database: LorgnetteDatabase, one: Deed, now: Date): Promise<void> {
  const key = `vk|${one.id}`;
  if (one.do === 'save') {
    const provenance = { ...madeUpPost().provenance, at: now.toISOString() };
    const post = { id: one.id, text: one.text, reactions: exact(one.reactions), provenance };
    await savePosts(database, [madeUpSave(post)], now);
  } else if (one.do === 'note') await editPosts(database, [key], { note: one.note }, now);
  else if (one.do === 'tag') await editPosts(database, [key], { addTags: [one.tag] }, now);
  else if (one.do === 'code') await editPosts(database, [key], { codes: { v1: one.value } }, now);
  else if (one.do === 'trash') await trashPosts(database, [key], now);
  else if (one.do === 'restore') await restorePosts(database, [key]);
  else await deletePosts(database, [key]);
}

function account(before: Expected | undefined, one: Deed): Expected | undefined {
  if (one.do === 'save') return expectedOf(before, one.text, one.reactions);
  if (before === undefined || one.do === 'delete') return undefined;
  if (one.do === 'note') return { ...before, note: one.note };
  if (one.do === 'tag') return { ...before, tags: [...new Set([...before.tags, one.tag])] };
  if (one.do === 'code') return { ...before, codes: { v1: one.value } };
  return { ...before, trashed: one.do === 'trash' };
}

describe('the library', () => {
  it('holds what a plain account of the same deeds says, in any order of deeds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25, size: 'max' }), async (deeds) => {
        const database = new LorgnetteDatabase(`model ${Math.random()}`);
        const expected = new Map<string, Expected>();
        const numbers = new Set<number>();
        for (const [index, one] of deeds.entries()) {
          await play(database, one, new Date(START + index * 60_000));
          const after = account(expected.get(one.id), one);
          if (after === undefined) expected.delete(one.id);
          else expected.set(one.id, after);
        }
        for (const one of IDS) {
          const [row, wanted] = [await readPost(database, `vk|${one}`), expected.get(one)];
          const history = (await readRecounts(database, `vk|${one}`)).map(({ reactions }) => reactions);
          if (row) numbers.add(row.n);
          expect(
            row && {
              text: row.post.text,
              reactions: row.post.reactions,
              note: row.note,
              tags: row.tags,
              codes: row.codes,
              trashed: row.trashedAt !== undefined,
            },
          ).toEqual(wanted && { ...without(wanted), reactions: exact(wanted.reactions) });
          expect(history).toEqual((wanted?.history ?? []).map(exact));
        }
        const live = [...expected].flatMap(([one, { trashed }]) => (trashed ? [] : [`vk|${one}`]));
        expect(
          (
            await savedAmong(
              database,
              IDS.map((one) => `vk|${one}`),
            )
          ).sort(),
        ).toEqual(live.sort());
        expect(numbers.size).toBe(expected.size);
        await database.delete();
      }),
      { numRuns: 120 },
    );
  });
});

function without({ history: _history, ...rest }: Expected): Omit<Expected, 'history'> {
  return rest;
}
