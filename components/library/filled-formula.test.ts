import { describe, expect, it } from 'vitest';
import { ABSENT, exact, type SavedPost } from '../../lib/model';
import { madeUpSaved } from '../../tests/support/made-up-saves';
import { filledFormula } from './filled-formula';

const row = (change: Partial<SavedPost>): SavedPost => ({ n: 1, ...madeUpSaved(), ...change });
const post = { ...madeUpSaved().post, reactions: exact(80), comments: exact(15), shares: exact(5) };
const community = {
  id: '-1',
  kind: 'group' as const,
  name: 'Проба',
  members: exact(1000),
  at: '2026-11-20T10:00:00.000Z',
};
const at = '2026-11-20T10:00:00.000Z';

describe('the sum behind a saved figure', () => {
  it('names shares only when they were counted', () => {
    expect(filledFormula(row({ post, community, figures: { erF: 0.1, at } }))).toEqual({
      parts: [80, 15, 5],
      members: 1000,
      value: 0.1,
      withShares: true,
    });
    expect(filledFormula(row({ post, community, figures: { erF: 0.095, at } }))?.parts).toEqual([80, 15]);
  });
  it('is not given when the counts were seen anew since, or a part is unknown', () => {
    expect(filledFormula(row({ post, community, figures: { erF: 0.09, at } }))).toBeUndefined();
    expect(
      filledFormula(row({ post: { ...post, reactions: ABSENT }, community, figures: { erF: 0.02, at } })),
    ).toBeUndefined();
    expect(
      filledFormula(row({ post, community: { ...community, members: ABSENT }, figures: { erF: 0.1, at } })),
    ).toBeUndefined();
  });
});
