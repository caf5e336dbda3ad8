import type { Count } from '../model';
import type { Counted, EngagementReport, ExclusionCode, Figure } from './report-types';
import { isFigure } from './report-types';

/** One post of "how do we know": its parts, and what they give. */
export interface ExplainedPost {
  id: string;
  publishedAt: string | null;
  counted: Counted;
  rate: number;
}

/** The headline with its numbers filled in. */
export interface Explanation {
  formula: 'er_f';
  statistic: Figure['statistic'];
  value: number;
  /** What is added up, in order. */
  parts: Array<'reactions' | 'comments' | 'shares' | 'pollVotes'>;
  denominator: Count;
  denominatorAt: string;
  denominatorIs: 'now' | 'publish';
  in: ExplainedPost[];
  out: Array<{ id: string; publishedAt: string | null; reason: ExclusionCode }>;
}

/** Data for "how do we know"; undefined when there is no headline (its reason explains itself). */
export function explain(report: EngagementReport): Explanation | undefined {
  const { headline, posts } = report;
  if (!isFigure(headline)) return undefined;
  const inside = posts.flatMap(({ id, publishedAt, excluded, interactions, erF }): ExplainedPost[] =>
    excluded === undefined && interactions && erF !== undefined
      ? [{ id, publishedAt, counted: interactions, rate: erF }]
      : [],
  );
  const has = (part: 'shares' | 'pollVotes') => inside.some(({ counted }) => counted[part] !== undefined);
  return {
    formula: 'er_f',
    statistic: headline.statistic,
    value: headline.value,
    parts: ['reactions', 'comments', ...(['shares', 'pollVotes'] as const).filter(has)],
    denominator: headline.denominator,
    denominatorAt: headline.denominatorAt,
    denominatorIs: headline.denominatorIs,
    in: inside,
    out: posts.flatMap(({ id, publishedAt, excluded }) => (excluded ? [{ id, publishedAt, reason: excluded }] : [])),
  };
}
