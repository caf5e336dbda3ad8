import type { Community } from '../model';
import { ABSENT } from '../model';
import type { Audience } from './audience';
import { figureOf } from './figure';
import { knownInteractions } from './interactions';
import { divide, type Measure, sum } from './measure';
import type { ModeRules } from './mode-rules';
import { pointsOf } from './rates';
import { type CompatMode, type Headline, isFigure, type NoFigure, type PerDay } from './report-types';
import type { Sample } from './sample';

export interface HeadlineInput {
  community: Community | undefined;
  sample: Sample;
  audience: Audience;
  rules: ModeRules;
  mode: CompatMode;
  perDay: PerDay | NoFigure;
  contiguous: boolean;
  now: string;
}

/**
 * Headline: ER by followers er_f = (L + C + S) / F of the sample (metric definitions 3.1); the median in our own mode,
 * the documented statistic in a compat mode.
 *
 * @example five posts of 150, 100, 300, 100 and 125 interactions, F = 10 000: median 0.0125, mean 0.0155
 */
export function headlineOf(input: HeadlineInput): Headline | NoFigure {
  const { community, sample, audience, rules, mode, perDay, contiguous, now } = input;
  if (audience.reason !== undefined) return audience.reason;
  if (sample.reason !== undefined) return sample.reason;
  const part = (post: Sample['posts'][number]['post']) => knownInteractions(post, sample.basis);
  const points = pointsOf(sample.posts, part, ({ at }) => audience.of(at));
  const total = rules.byFollowers === 'mean-of-days' ? measureOf(perDay) : undefined;
  const figure = figureOf('er_f', points, {
    statistic: rules.byFollowers,
    minimum: rules.minimum,
    none: 'ZERO_DENOMINATOR',
    total,
    withoutShares: !sample.basis.shares,
  });
  if (!isFigure(figure)) return figure;
  const current = audience.of(Date.parse(now));
  const period = current && divide(sum(sample.posts.flatMap(({ post }) => part(post) ?? [])), current);
  return {
    ...figure,
    mode,
    denominator: community?.members ?? ABSENT,
    denominatorAt: community?.provenance.at ?? now,
    denominatorIs: audience.is,
    contiguous,
    period: period?.value ?? figure.mean * figure.n,
  };
}

function measureOf(perDay: PerDay | NoFigure): Measure | undefined {
  if (!isFigure(perDay)) return undefined;
  const { value, band, approximate } = perDay;
  return { value, lo: band?.lo ?? value, hi: band?.hi ?? (approximate ? Number.POSITIVE_INFINITY : value) };
}
