import type { Post, PostFormat } from '../model';
import { BASELINE_MINIMUM, BASELINE_MOST, EXPECTED_MINIMUM, expectedInteractions } from './expected';
import { type Basis, interactions, knownInteractions, sharesShown } from './interactions';
import { MATURE_HOURS } from './mode-rules';
import type { PostFigures } from './report-types';
import { classOfZ, robustZ } from './robust-z';
import type { Dated } from './sample';
import { DAY, HOUR, type Standing } from './standing';

/** How one post did against what is usual. */
export type OverPerformance = Pick<
  PostFigures,
  'timesUsual' | 'usual' | 'timesUsualReason' | 'z' | 'class' | 'maturity'
>;

/** Whether the figures of a post still grow (metric definitions 6.1, our own thresholds). */
export function maturityOf(at: number | null, now: number): PostFigures['maturity'] {
  if (at === null) return undefined;
  if (now - at < MATURE_HOURS * HOUR) return 'maturing';
  return now - at < 7 * DAY ? 'so-far' : 'final';
}

/**
 * Compares posts with the up to 100 newest other posts of the same format (metric definitions 6).
 *
 * @param baseline posts that fit the rules of section 4, newest first, without an age limit
 * @returns a function that places one post against them; it never gives a multiple for a post younger than 24 h
 */
export function overPerformance(
  baseline: readonly Dated[],
  pollVotes: boolean,
  now: number,
): (standing: Standing) => OverPerformance {
  const groups = new Map<PostFormat, Group>();
  for (const [format, members] of Map.groupBy(baseline, ({ post }) => post.format)) {
    groups.set(
      format,
      groupOf(
        members.map(({ post }) => post),
        pollVotes,
      ),
    );
  }
  return ({ post, at, foreign }) => {
    const maturity = maturityOf(at, now);
    const group = groups.get(post.format);
    return {
      ...(maturity && { maturity }),
      ...(foreign || group === undefined ? { timesUsualReason: 'TOO_FEW_POSTS' } : against(post, maturity, group)),
    };
  };
}

/** Interactions by post id, smallest first, so that the statistics find them sorted. */
interface Side {
  totals: ReadonlyArray<readonly [string, number]>;
  members: ReadonlySet<string>;
  /** Left out for a post that is no member itself, so that everybody is compared with at most 100. */
  spare: string | undefined;
}

interface Group {
  basis: Basis;
  /** On the group's basis, and without shares. */
  full: Side;
  plain: Side;
}

function groupOf(posts: readonly Post[], pollVotes: boolean): Group {
  // One post more than needed, because the post itself is not its own baseline.
  const newest = posts.slice(0, BASELINE_MOST + 1);
  const basis = { shares: sharesShown(newest).all, pollVotes };
  return { basis, full: sideOf(newest, basis), plain: sideOf(newest, { ...basis, shares: false }) };
}

function sideOf(newest: readonly Post[], basis: Basis): Side {
  const totals = newest.flatMap((post) => {
    const total = knownInteractions(post, basis);
    return total === undefined ? [] : [[post.id, total.value] as const];
  });
  return {
    totals: totals.toSorted((a, b) => a[1] - b[1]),
    members: new Set(totals.map(([id]) => id)),
    spare: totals[BASELINE_MOST]?.[0],
  };
}

function othersOf(id: string, { totals, members, spare }: Side): number[] {
  const left = members.has(id) ? id : spare;
  const others: number[] = [];
  for (const [of, total] of totals) if (of !== left) others.push(total);
  return others;
}

function against(post: Post, maturity: PostFigures['maturity'], group: Group): OverPerformance {
  const full = interactions(post, group.basis);
  // Posts with and without shares are never compared: without them on one side, neither side has them.
  const own = full === 'NO_SHARES' ? interactions(post, { ...group.basis, shares: false }) : full;
  if (typeof own === 'string') return { timesUsualReason: own };
  if (maturity === undefined) return { timesUsualReason: 'UNDATED' };
  if (maturity === 'maturing') return { timesUsualReason: 'TOO_YOUNG' };
  const values = othersOf(post.id, full === 'NO_SHARES' ? group.plain : group.full);
  if (values.length < BASELINE_MINIMUM) return { timesUsualReason: 'TOO_FEW_POSTS' };
  const expected = expectedInteractions(values);
  const usual = { expected, n: values.length };
  const z = robustZ(own.value, values);
  return {
    usual,
    ...(expected < EXPECTED_MINIMUM ? { timesUsualReason: 'TOO_SMALL' } : { timesUsual: own.value / expected }),
    ...(z !== undefined && { z, class: classOfZ(z) }),
  };
}
