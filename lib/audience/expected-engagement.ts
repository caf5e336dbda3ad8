import type { NetworkId } from '../model';

/** A usual engagement rate per post as a fraction of followers; two ends where sources leave a gap. */
export interface ExpectedRate {
  low: number;
  high: number;
}

/** Upper end of the size in followers, rate; the last size is open. */
type Tiers = readonly (readonly [below: number, low: number, high?: number])[];

/** Likes per post by size (Markerly); 100,000 to 1 million is not given, so both neighbours bound it. */
const INSTAGRAM: Tiers = [
  [1_000, 0.08],
  [10_000, 0.04],
  [100_000, 0.024],
  [1_000_000, 0.017, 0.024],
  [Number.POSITIVE_INFINITY, 0.017],
];

/** Interactions per post by fans, 2017. */
const FACEBOOK: Tiers = [
  [10_000, 0.0096],
  [20_000, 0.0029],
  [50_000, 0.0021],
  [100_000, 0.0019],
  [200_000, 0.0016],
  [500_000, 0.0013],
  [1_000_000, 0.0011],
  [Number.POSITIVE_INFINITY, 0.0009],
];

const TABLES: ReadonlyMap<NetworkId, Tiers> = new Map([
  ['instagram', INSTAGRAM],
  ['facebook', FACEBOOK],
]);

/** What posts of a community of this size usually get; null where no table of sufficient quality exists (VK). */
export function expectedEngagement(network: NetworkId, followers: number): ExpectedRate | null {
  const tier = TABLES.get(network)?.find(([below]) => followers < below);
  if (tier === undefined) return null;
  const [, low, high = low] = tier;
  return { low, high };
}
