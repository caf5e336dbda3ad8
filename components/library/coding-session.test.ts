import { describe, expect, it } from 'vitest';
import type { CodebookVariable, SavedPost } from '../../lib/model';
import { madeUpSaved } from '../../tests/support/made-up-saves';
import { type CodingField, chosenAfter, codeOf, editOfDigit, fieldAfter, isDone, withEdit } from './coding-session';

const variable = (change: Partial<CodebookVariable> = {}): CodebookVariable => ({
  id: 'tone',
  name: 'Tone',
  kind: 'choice',
  options: ['warm', 'dry'],
  instruction: '',
  createdAt: '2026-11-22T10:00:00.000Z',
  ...change,
});
const post: SavedPost = { n: 1, ...madeUpSaved() };
const tone: CodingField = { kind: 'variable', variable: variable() };
const many: CodingField = { kind: 'variable', variable: variable({ id: 'many', kind: 'choices' }) };
const category: CodingField = { kind: 'category' };

describe('a digit while coding', () => {
  it('sets a category, and takes it away when it stands already', () => {
    expect(editOfDigit(post, category, 3)).toEqual({ category: 'commercial' });
    expect(editOfDigit({ ...post, category: 'commercial' }, category, 3)).toEqual({ category: null });
    expect(editOfDigit(post, category, 6)).toBeUndefined();
  });
  it('chooses one option, or puts one of several in and out', () => {
    expect(editOfDigit(post, tone, 2)).toEqual({ codes: { tone: 'dry' } });
    expect(editOfDigit(post, tone, 3)).toBeUndefined();
    expect(editOfDigit({ ...post, codes: { many: ['dry'] } }, many, 1)).toEqual({ codes: { many: ['warm', 'dry'] } });
    expect(editOfDigit({ ...post, codes: { many: ['dry'] } }, many, 2)).toEqual({ codes: { many: null } });
  });
  it('means nothing for texts and numbers', () => {
    const text: CodingField = { kind: 'variable', variable: variable({ kind: 'text' }) };
    expect(editOfDigit(post, text, 1)).toBeUndefined();
  });
});

describe('a coded post', () => {
  it('is one in which every question has an answer', () => {
    const half = withEdit(post, { category: 'news' });
    expect(isDone(half, [category, tone])).toBe(false);
    expect(isDone(withEdit(half, { codes: { tone: 'dry' } }), [category, tone])).toBe(true);
    expect(isDone(withEdit(half, { category: null }), [category])).toBe(false);
  });
  it('does not find answers in the prototype', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) expect(codeOf(post, id)).toBeUndefined();
  });
});

it('goes on to the next question after a single choice, and stays where several may follow', () => {
  const fields = [category, many, tone];
  expect([0, 1, 2].map((at) => fieldAfter(fields, at))).toEqual([1, 1, 2]);
});

it('keeps several options in the order of the codebook', () => {
  expect(chosenAfter(variable({ kind: 'choices' }), ['dry'], 'warm')).toEqual(['warm', 'dry']);
});
