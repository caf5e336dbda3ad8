import { mean } from './mean';

/** Fewer other posts are no baseline; newer than this many are enough (metric definitions 6.1). */
export const BASELINE_MINIMUM = 8;
export const BASELINE_MOST = 100;
/** A multiple of fewer expected interactions says nothing. */
export const EXPECTED_MINIMUM = 5;

/**
 * Expected interactions: mean of the middle half of the other posts, k = floor(n / 4) cut off at both ends
 * (metric definitions 6.1, after CrowdTangle).
 *
 * @param others interactions of at least one other post
 * @example 100, 110, … 200, 400 (12 posts): k = 3, kept 130 … 180, expected 155
 */
export function expectedInteractions(others: readonly number[]): number {
  const cut = Math.floor(others.length / 4);
  return mean(others.toSorted((a, b) => a - b).slice(cut, others.length - cut));
}
