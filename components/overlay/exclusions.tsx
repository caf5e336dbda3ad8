import type { ExclusionCode, Exclusions } from '../../lib/metrics/report-types';
import { useWords } from '../words';

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

/** One line: what was left out, counted and named. */
export function ExclusionsLine({ exclusions, posts }: { exclusions: Exclusions; posts: number }) {
  const { t } = useWords();
  const parts = ORDER.flatMap((code) => {
    const count = exclusions[code];
    return count ? [t(`out.${code}`, { count })] : [];
  });
  return (
    <p className="text-ink-soft" data-testid="er-exclusions" data-exclusions={JSON.stringify(exclusions)}>
      {parts.length === 0 ? t(posts === 0 ? 'out.noPosts' : 'out.none') : t('out.title', { list: parts.join(', ') })}
    </p>
  );
}
