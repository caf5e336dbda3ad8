import { describe, expect, it } from 'vitest';
import { mismatches } from './expected-figures';

const panel = {
  name: 'Teahouse',
  members: 1000,
  er: null,
  reason: null,
  n: null,
  exclusions: null,
  exclusionCounts: null,
  health: null,
};
const promised = { name: 'Teahouse', members: 1000, er: 0.0125, n: 12, exclusions: { pinned: 1 } };

describe('mismatches', () => {
  it('is content when everything is as promised', () => {
    expect(mismatches(promised, { ...panel, er: 0.0125, n: 12, exclusionCounts: { pinned: 1 } })).toEqual([]);
    const none = { name: 'Teahouse', members: null, er: { reason: 'HIDDEN_LIKES' } };
    expect(mismatches(none, { ...panel, members: null, reason: 'HIDDEN_LIKES' })).toEqual([]);
  });

  it('names every figure that differs', () => {
    expect(mismatches(promised, { ...panel, er: 0.0126, n: 11, exclusionCounts: { pinned: 2 } })).toHaveLength(3);
    expect(mismatches(promised, { ...panel, reason: 'TOO_FEW_POSTS' })).toHaveLength(3);
    expect(mismatches({ ...promised, er: { reason: 'HIDDEN_LIKES' } }, { ...panel, er: 0.1, n: 12 })).toHaveLength(2);
    expect(mismatches(promised, { ...panel, name: 'Pottery', members: 1 })).toHaveLength(1);
    const wrong = { ...panel, er: 0.0125, n: 12, exclusionCounts: { pinned: 1 }, name: 'Pottery', members: 1 };
    expect(mismatches(promised, wrong)).toHaveLength(2);
  });
});
