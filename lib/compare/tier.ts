import { type Count, isKnown } from '../model';

/** Lower ends of the size classes: tenfold steps, because engagement falls with size on every network (our own choice). */
export const TIERS = [0, 1_000, 10_000, 100_000, 1_000_000] as const;
export type Tier = (typeof TIERS)[number];

/** The size class of a community; undefined when its size is not known. */
export function tierOf(members: Count): Tier | undefined {
  return isKnown(members) ? TIERS.findLast((low) => members.value >= low) : undefined;
}
