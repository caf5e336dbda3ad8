import type { Snapshot } from '../model';
import { type Tier, tierOf } from './tier';

/** Fewer own communities of a network and size say nothing (metric definitions 12.6). */
export const OWN_MINIMUM = 10;

/** Where a community stands among those that the user visited on the same network and of about the same size. */
export type OwnStanding =
  /** Its ER is higher than that of `better` of the `of` others. */
  | { kind: 'place'; better: number; of: number; tier: Tier }
  /** Only `have` of the ten that are needed, itself counted. */
  | { kind: 'too-few'; have: number; needed: number; tier: Tier }
  /** Its own size or ER is not known. */
  | { kind: 'unknown' };

/**
 * "Better than k of your n" (metric definitions 12.6): compared are the ERs by followers of the last visits.
 *
 * @param newest the newest snapshot of every community
 */
export function ownStanding(
  own: { network: string; communityId: string; members: Snapshot['members']; er: number | undefined },
  newest: readonly Snapshot[],
): OwnStanding {
  const tier = tierOf(own.members);
  if (tier === undefined || own.er === undefined) return { kind: 'unknown' };
  const rates = newest.flatMap(({ network, communityId, members, engagement }) => {
    const other = network === own.network && communityId !== own.communityId && tierOf(members) === tier;
    return other && 'median' in engagement && engagement.formula === 'er_f' ? [engagement.median] : [];
  });
  if (rates.length + 1 < OWN_MINIMUM) return { kind: 'too-few', have: rates.length + 1, needed: OWN_MINIMUM, tier };
  const { er } = own;
  return { kind: 'place', better: rates.filter((rate) => rate < er).length, of: rates.length, tier };
}
