import type { Translate } from '../lib/i18n/translate';
import type { ExclusionCode, Exclusions } from '../lib/metrics/report-types';

/** Codes in the order in which people ask for them; posts merely older or beyond the sample come last. */
const ORDER: readonly ExclusionCode[] = [
  'hiddenLikes',
  'pinned',
  'ad',
  'young',
  'repost',
  'byVisitor',
  'coauthored',
  'partnership',
  'unread',
  'undated',
  'deleted',
  'notOnWall',
  'outOfWindow',
  'beyondTwenty',
];

/** What was left out, counted and named: "2 ads", "1 pinned, older than the window". */
export function leftOutParts(t: Translate, exclusions: Exclusions): string[] {
  return ORDER.flatMap((code) => {
    const count = exclusions[code];
    return count ? [t(`out.${code}`, { count })] : [];
  });
}
