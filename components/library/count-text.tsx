import type { Count } from '../../lib/model';
import { useWords } from '../words';
import { useLibraryWords } from './library-context';

/** A count as it was seen: zero, hidden, not seen and "no such counter" look and sound different. */
export function CountText({ count }: { count: Count }) {
  const { figures } = useWords();
  const say = useLibraryWords();
  if (count.kind === 'exact') return <>{figures.count(count)}</>;
  if (count.kind === 'rounded') {
    const { lo, hi, raw } = count;
    return <span title={say('count.rounded', { lo, hi, raw })}>{figures.count(count)}</span>;
  }
  if (count.kind === 'hidden') return <span className="text-ink-soft italic">{say('count.hidden')}</span>;
  return (
    <span className="text-ink-soft" title={say(`count.${count.kind}`)}>
      <span aria-hidden="true">{count.kind === 'absent' ? '—' : '·'}</span>
      <span className="sr-only">{say(`count.${count.kind}`)}</span>
    </span>
  );
}
