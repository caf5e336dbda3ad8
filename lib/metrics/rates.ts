import type { Post } from '../model';
import type { Audience } from './audience';
import { figureOf, type Point } from './figure';
import { type Basis, knownInteractions } from './interactions';
import { divide, type Measure, measure, sum, times } from './measure';
import { ownViews } from './own-views';
import type { Figure, FigureOrReason, FormulaId, NoFigure, ReasonCode } from './report-types';
import type { Dated } from './sample';

/** What the rates of a report share. */
export interface RateSetting {
  audience: Audience;
  statistic: 'median' | 'mean';
  minimum: number;
  /** Why the sample gives no rate at all. */
  reason?: NoFigure | undefined;
}

/** Points of one formula: a part of each post divided by something; posts that lack either are left out. */
export function pointsOf(
  posts: readonly Dated[],
  part: (post: Post) => Measure | undefined,
  by: (entry: Dated) => Measure | undefined,
): Point[] {
  return posts.flatMap((entry) => {
    const above = part(entry.post);
    const below = by(entry);
    const rate = above && below && divide(above, below);
    return rate ? [{ at: entry.at, rate }] : [];
  });
}

function rate(formula: FormulaId, points: readonly Point[], none: ReasonCode, setting: RateSetting): FigureOrReason {
  if (setting.reason !== undefined) return setting.reason;
  return figureOf(formula, points, { statistic: setting.statistic, minimum: setting.minimum, none });
}

function rateByFollowers(
  formula: FormulaId,
  posts: readonly Dated[],
  part: (post: Post) => Measure | undefined,
  none: ReasonCode,
  setting: RateSetting,
): FigureOrReason {
  const { audience } = setting;
  if (audience.reason !== undefined) return audience.reason;
  return rate(
    formula,
    pointsOf(posts, part, ({ at }) => audience.of(at)),
    none,
    setting,
  );
}

/** Love rate L / F (metric definitions 2). Example: 120 likes, 10 000 followers: 0.012. */
export function loveRate(posts: readonly Dated[], setting: RateSetting): FigureOrReason {
  return rateByFollowers('lr', posts, (post) => measure(post.reactions), 'HIDDEN_LIKES', setting);
}

/** Talk rate C / F; posts with closed comments have none (metric definitions 2 and 4). Example: 10 / 10 000 = 0.001. */
export function talkRate(posts: readonly Dated[], setting: RateSetting): FigureOrReason {
  const closed = posts.length > 0 && posts.every(({ post }) => post.commentsClosed);
  const none = closed ? 'COMMENTS_CLOSED' : 'PARSE_FAILED';
  const part = (post: Post) => (post.commentsClosed ? undefined : measure(post.comments));
  return rateByFollowers('tr', posts, part, none, setting);
}

/** Share rate S / F (metric definitions 2). Example: 20 / 10 000 = 0.002. */
export function shareRate(posts: readonly Dated[], setting: RateSetting): FigureOrReason {
  return rateByFollowers('sr', posts, (post) => measure(post.shares), 'NO_SHARES', setting);
}

/** View rate V / F (metric definitions 2). Example: 3 000 / 10 000 = 0.3. */
export function viewRate(posts: readonly Dated[], setting: RateSetting): FigureOrReason {
  return rateByFollowers('vr', posts, (post) => ownViews(post), 'NO_VIEWS', setting);
}

/** Comments per 100 likes (metric definitions 2). Example: 10 comments, 120 likes: 8.33. */
export function commentDensity(posts: readonly Dated[], setting: RateSetting): FigureOrReason {
  const part = (post: Post) => {
    const comments = post.commentsClosed ? undefined : measure(post.comments);
    return comments && times(100, comments);
  };
  const points = pointsOf(posts, part, ({ post }) => measure(post.reactions));
  return rate('cd', points, posts.length > 0 ? 'ZERO_DENOMINATOR' : 'TOO_FEW_POSTS', setting);
}

/** Virality S / V (metric definitions 2). Example: 20 / 3 000 = 0.0067. */
export function virality(posts: readonly Dated[], setting: RateSetting): FigureOrReason {
  const points = pointsOf(
    posts,
    (post) => measure(post.shares),
    ({ post }) => ownViews(post),
  );
  const viewed = posts.some(({ post }) => ownViews(post) !== undefined);
  return rate('virality', points, viewed ? 'NO_SHARES' : 'NO_VIEWS', setting);
}

/**
 * Activity index (1·L + 2·C + 3·S) / F × 100 (metric definitions 2, with Fanpage Karma's weights). An index, not a
 * percentage: never compare it with an ER. Example: (120 + 20 + 60) / 10 000 × 100 = 2.00.
 */
export function activityIndex(posts: readonly Dated[], basis: Basis, setting: RateSetting): FigureOrReason {
  const weighted = (post: Post) => {
    const likes = measure(post.reactions);
    if (likes === undefined || knownInteractions(post, basis) === undefined) return undefined;
    const comments = measure(post.comments);
    const shares = basis.shares ? measure(post.shares) : undefined;
    const parts = [likes, ...(comments ? [times(2, comments)] : []), ...(shares ? [times(3, shares)] : [])];
    return times(100, sum(parts));
  };
  const figure = rateByFollowers('ai', posts, weighted, 'TOO_FEW_POSTS', setting);
  const labelled = 'reason' in figure || basis.shares;
  return labelled ? figure : ({ ...figure, withoutShares: true } satisfies Figure);
}
