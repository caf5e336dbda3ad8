import { type FollowerGrowth, followerGrowth } from '../metrics/growth';
import { isKnown, type Snapshot } from '../model';

/** Growth as the user's own visits saw it. */
export interface VisitsLine {
  /** Every visit, oldest first; `members` and `er` are undefined where that visit did not learn them. */
  points: Array<{ at: number; day: string; members: number | undefined; er: number | undefined }>;
  /** Between the first and the last visit that knew the size. */
  growth: FollowerGrowth;
  /** Days of these two visits. */
  from?: string;
  to?: string;
}

/** Size and ER over the user's visits (metric definitions 5); nothing is guessed between or beyond them. */
export function visitsLine(snapshots: readonly Snapshot[]): VisitsLine {
  const ordered = snapshots.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const sized = ordered.filter(({ members }) => isKnown(members));
  const [first, last] = [sized[0], sized.at(-1)];
  const two = first !== undefined && last !== undefined && first.day !== last.day;
  return {
    points: ordered.map(({ at, day, members, engagement }) => ({
      at: Date.parse(at),
      day,
      members: isKnown(members) ? members.value : undefined,
      er: 'median' in engagement ? engagement.median : undefined,
    })),
    growth: two ? followerGrowth(first, last) : { kind: 'unknown' },
    ...(two && { from: first.at, to: last.at }),
  };
}

/**
 * Change of the number of followers since the first visit, as fractions, so that large and small communities share an
 * axis. Visits that did not learn the size are left out; there is no line where the display is too coarse for a change.
 */
export function changeSinceFirst({ points, growth }: VisitsLine): Array<{ at: number; value: number }> {
  const sized = points.flatMap(({ at, members }) => (members === undefined ? [] : [{ at, members }]));
  const start = sized.findIndex(({ members }) => members >= 1);
  const first = sized[start];
  if (first === undefined || growth.kind === 'below-precision') return [];
  return sized.slice(start).map(({ at, members }) => ({ at, value: members / first.members - 1 }));
}
