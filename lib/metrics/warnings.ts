import { measure } from './measure';
import type { ModeRules } from './mode-rules';
import type { Warning } from './report-types';
import type { Sample } from './sample';

/** What the reader should know of a sample (metric definitions 1.2, 3.2 and 4). */
export function sampleWarnings(sample: Sample, rules: ModeRules, contiguous: boolean): Warning[] {
  const { posts, withShares } = sample;
  const count = (applies: (entry: (typeof posts)[number]) => boolean) => posts.filter(applies).length;
  const counted: Warning[] = [
    { code: 'MIXED_DATES', n: count(({ post }) => post.dateFrom !== undefined) },
    { code: 'DATE_AT_EDGE', n: count(({ dateAtEdge }) => dateAtEdge === true) },
    {
      code: 'COMMENTS_CLOSED',
      n: count(({ post }) => post.commentsClosed === true && measure(post.comments) === undefined),
    },
  ];
  const warnings = counted.filter(({ n }) => n !== 0);
  if (posts.length > 0 && !contiguous) warnings.push({ code: 'NOT_CONTIGUOUS' });
  if (rules.shares && withShares > 0 && withShares < posts.length) {
    warnings.push({ code: 'SHARES_DROPPED', n: withShares, of: posts.length });
  }
  return warnings;
}
