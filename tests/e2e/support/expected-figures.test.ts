import { describe, expect, it } from 'vitest';
import { mismatches } from './expected-figures';

const panel = { text: '', exclusionsText: '', name: '', membersText: '' };
const promised = { name: 'Teahouse', members: 1000, er: 0.0125, n: 12, exclusions: { pinned: 1 } };

describe('mismatches', () => {
  it('is content when everything is as promised', () => {
    expect(mismatches(promised, { ...panel, value: 0.0125, n: 12, exclusions: { pinned: 1 } })).toEqual([]);
    const none = { name: 'Hidden', members: null, er: { reason: 'HIDDEN_LIKES' } };
    expect(mismatches(none, { ...panel, reason: 'HIDDEN_LIKES' })).toEqual([]);
  });

  it('names every figure that differs', () => {
    expect(mismatches(promised, { ...panel, value: 0.0126, n: 11, exclusions: { pinned: 2 } })).toHaveLength(3);
    expect(mismatches(promised, { ...panel, reason: 'TOO_FEW_POSTS' })).toHaveLength(3);
    expect(mismatches({ ...promised, er: { reason: 'HIDDEN_LIKES' } }, { ...panel, value: 0.1, n: 12 })).toHaveLength(
      2,
    );
    expect(mismatches(promised, undefined)).toHaveLength(1);
  });
});
