/** Both ends of an interval of shares, 0 to 1. */
export interface Interval {
  low: number;
  high: number;
}

const Z95 = 1.959964;

/**
 * Wilson 95 % interval of a share.
 *
 * @param shrink divides the sample size in the interval: 1.5 when the rows are not independent (audience.md 4)
 */
export function wilson(count: number, sample: number, shrink = 1): Interval {
  if (!(sample > 0)) return { low: 0, high: 1 };
  const share = count / sample;
  const n = sample / shrink;
  const middle = (share + Z95 ** 2 / (2 * n)) / (1 + Z95 ** 2 / n);
  const half = (Z95 / (1 + Z95 ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z95 ** 2 / (4 * n ** 2));
  return { low: clamp(middle - half), high: clamp(middle + half) };
}

/** False-positive and true-positive rate of a cut-off. */
export interface ErrorRates {
  falsePositive: number;
  truePositive: number;
}

/** Known errors of a classifier: the usual ones, and the two ends that make the share smallest and largest. */
export interface KnownErrors {
  usual: ErrorRates;
  /** More false alarms and better recall: the smallest share the count allows. */
  pessimistic: ErrorRates;
  /** Fewer false alarms and worse recall: the largest share the count allows. */
  optimistic: ErrorRates;
}

export interface CorrectedShare extends Interval {
  share: number;
}

/**
 * Share of positives among all, corrected for a classifier's known errors (Rogan and Gladen 1978), with the Wilson
 * interval carried through the two ends of the error ranges (audience.md 4).
 */
export function correctedShare(count: number, sample: number, errors: KnownErrors, shrink = 1): CorrectedShare {
  const { low, high } = wilson(count, sample, shrink);
  return {
    share: corrected(sample > 0 ? count / sample : 0, errors.usual),
    low: corrected(low, errors.pessimistic),
    high: corrected(high, errors.optimistic),
  };
}

function corrected(share: number, { falsePositive, truePositive }: ErrorRates): number {
  return clamp((share - falsePositive) / (truePositive - falsePositive));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
