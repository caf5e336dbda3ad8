import type { Post } from '../model';
import { figureOf } from './figure';
import { knownInteractions } from './interactions';
import { divide, sum } from './measure';
import type { ModeRules } from './mode-rules';
import type { OwnSeries } from './own-series';
import { ownViews } from './own-views';
import { pointsOf } from './rates';
import type { ByViews, NoFigure, Warning } from './report-types';
import { type Sample, sampleOf } from './sample';
import { standing } from './standing';

type ViewKind = 'views' | 'plays';

/** Posts with views of one kind, from the wall and the reels tab. */
export interface ViewSample extends Sample {
  kind: ViewKind;
  warnings: Warning[];
}

/** Which counter a post's views are; networks with one kind do not say. */
export function viewKind(post: Post): ViewKind | undefined {
  return ownViews(post) === undefined ? undefined : (post.viewsAre ?? 'views');
}

/**
 * The newest posts with views (metric definitions 3.1 and 3.3). Views and plays differ by factors (Instagram, 2026),
 * so only the kind that most posts have is used.
 */
export function viewSample(own: OwnSeries, rules: ModeRules, now: number): ViewSample {
  const series = own.posts.map((entry) => (entry.place === 'reels' ? ({ ...entry, place: 'wall' } as const) : entry));
  const viewed = series.flatMap((entry) => {
    const kind = viewKind(entry.post);
    return kind === undefined ? [] : [{ kind, entry: standing(entry, rules, now) }];
  });
  const fitting = viewed.filter(({ entry }) => entry.excluded === undefined);
  const plays = fitting.filter(({ kind }) => kind === 'plays').length;
  const kind = plays > fitting.length - plays ? 'plays' : 'views';
  const others = kind === 'plays' ? fitting.length - plays : plays;
  const chosen = viewed.filter((candidate) => candidate.kind === kind).map(({ entry }) => entry);
  return { ...sampleOf(chosen, rules), kind, warnings: others > 0 ? [{ code: 'MIXED_VIEWS', n: others }] : [] };
}

/**
 * ER by views: median of I / V; pooled Σ I / Σ V beside it (metric definitions 2 and 3.3).
 *
 * @example 775 interactions and 16 000 views in five posts: pooled 0.048438
 */
export function byViews(sample: ViewSample, rules: ModeRules): ByViews | NoFigure {
  const { posts, hidden, basis, kind } = sample;
  if (posts.length === 0 && hidden.length === 0) return { reason: 'NO_VIEWS', n: 0 };
  if (sample.reason !== undefined) return sample.reason;
  const used = posts.filter(({ post }) => (ownViews(post)?.value ?? 0) >= 1);
  const totals = used.flatMap(({ post }) => knownInteractions(post, basis) ?? []);
  const views = used.flatMap(({ post }) => ownViews(post) ?? []);
  const pooled = divide(sum(totals), sum(views));
  if (pooled === undefined) return { reason: 'ZERO_DENOMINATOR', n: 0 };
  const points = pointsOf(
    used,
    (post) => knownInteractions(post, basis),
    ({ post }) => ownViews(post),
  );
  const figure = figureOf('er_v', points, {
    statistic: rules.byViews,
    minimum: rules.minimum,
    none: 'ZERO_DENOMINATOR',
    ...(rules.byViews === 'pooled' && { total: pooled }),
    withoutShares: !basis.shares,
  });
  return 'reason' in figure ? figure : { ...figure, pooled: pooled.value, viewsAre: kind };
}
