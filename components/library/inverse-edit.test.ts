import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type PostEdit, type SavedPost } from '../../lib/model';
import { madeUpSaved } from '../../tests/support/made-up-saves';
import { inverseOf } from './inverse-edit';

const word = fc.constantFrom('a', 'b', 'c', '__proto__');
const words = fc.uniqueArray(word);
const post = fc.record({
  tags: words,
  collections: words,
  note: word,
  category: fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }),
  code: fc.option(word, { nil: undefined }),
});
const edit = fc.record(
  {
    addTags: words,
    removeTags: words,
    addCollections: words,
    category: fc.option(fc.constantFrom(...CATEGORIES)),
    note: word,
    codes: fc.record({ tone: fc.option(word) }),
  },
  { requiredKeys: [] },
);

/** What the background makes of an edit, as far as an undo can see it. */
function edited(row: SavedPost, change: PostEdit): SavedPost {
  const list = (has: string[], add: string[] = [], remove: string[] = []) =>
    [...new Set([...has, ...add])].filter((value) => !remove.includes(value)).sort();
  const { category: _category, ...rest } = row;
  const category = change.category === undefined ? row.category : (change.category ?? undefined);
  const codes = Object.entries({ ...row.codes, ...change.codes }).filter(([, value]) => value !== null);
  return {
    ...rest,
    tags: list(row.tags, change.addTags, change.removeTags),
    collections: list(row.collections, change.addCollections, change.removeCollections),
    note: change.note ?? row.note,
    ...(category && { category }),
    codes: Object.fromEntries(codes) as SavedPost['codes'],
  };
}

describe('taking an edit back', () => {
  it('leaves every post as it was', () => {
    fc.assert(
      fc.property(fc.array(post, { minLength: 1, maxLength: 6 }), edit, (kept, change) => {
        const addAndRemove = change.addTags?.some((tag) => change.removeTags?.includes(tag));
        fc.pre(!addAndRemove);
        const rows = kept.map(({ code, category, ...own }, index): SavedPost => {
          const saved = madeUpSaved({ id: `-7_${index}` });
          return {
            n: index,
            ...saved,
            ...own,
            ...(category && { category }),
            codes: code === undefined ? {} : { tone: code },
          };
        });
        const before = rows.map((row) => edited(row, {}));
        let after = rows.map((row) => edited(row, change as PostEdit));
        for (const back of inverseOf(rows, change as PostEdit))
          after = after.map((row) => (back.keys.includes(row.key) ? edited(row, back.edit) : row));
        expect(after).toEqual(before);
      }),
    );
  });

  it('joins posts that need the same', () => {
    const rows = [1, 2, 3].map((n) => ({ n, ...madeUpSaved({ id: `-7_${n}` }, { tags: n === 2 ? ['a'] : [] }) }));
    expect(inverseOf(rows, { addTags: ['a'] })).toEqual([
      { keys: ['vk|-7_1', 'vk|-7_3'], edit: { removeTags: ['a'] } },
    ]);
  });
});
