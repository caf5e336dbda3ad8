import type { Exclusions } from '../../lib/metrics/report-types';
import { leftOutParts } from '../left-out-text';
import { useWords } from '../words';

/** One line: what was left out, counted and named. */
export function ExclusionsLine({ exclusions, posts }: { exclusions: Exclusions; posts: number }) {
  const { t } = useWords();
  const parts = leftOutParts(t, exclusions);
  return (
    <p className="text-ink-soft" data-testid="er-exclusions" data-exclusions={JSON.stringify(exclusions)}>
      {parts.length === 0 ? t(posts === 0 ? 'out.noPosts' : 'out.none') : t('out.title', { list: parts.join(', ') })}
    </p>
  );
}
