/**
 * A published figure with everything that decides whether it may be held beside ours. Values are fractions.
 *
 * None of them matches our headline in population and formula (brands, not all communities; means or other
 * denominators), so they are shown as text with the difference named, never as a verdict (metric definitions 12).
 */
export interface Benchmark {
  network: string;
  value: number;
  /** Whose study, and which years the data are from. */
  source: string;
  population: 'brands';
  statistic: 'median' | 'average';
  formula: 'followers-at-publish' | 'followers';
}

/** Metric definitions 12.1; rows marked unconfirmed there are left out. There is no confirmed figure for VK. */
export const benchmarks: readonly Benchmark[] = [
  {
    network: 'instagram',
    value: 0.0047,
    source: 'Rival IQ, 2023 edition',
    population: 'brands',
    statistic: 'median',
    formula: 'followers-at-publish',
  },
  {
    network: 'instagram',
    value: 0.0048,
    source: 'Socialinsider, 2024–2025',
    population: 'brands',
    statistic: 'average',
    formula: 'followers',
  },
  {
    network: 'facebook',
    value: 0.00063,
    source: 'Rival IQ, 2024 edition',
    population: 'brands',
    statistic: 'median',
    formula: 'followers-at-publish',
  },
  {
    network: 'facebook',
    value: 0.0015,
    source: 'Socialinsider, 2024–2025',
    population: 'brands',
    statistic: 'average',
    formula: 'followers',
  },
];
