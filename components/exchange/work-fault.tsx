import { useExchangeWords } from './exchange-words';
import type { WorkState } from './use-work';

/** Says that work was stopped or why it failed. */
export function WorkFault({ work }: { work: WorkState<unknown> }) {
  const say = useExchangeWords();
  if (work.state === 'stopped') return <p role="status">{say('exchange.stopped')}</p>;
  if (work.state !== 'failed') return null;
  const reason = work.error instanceof Error ? work.error.message : String(work.error);
  return (
    <p role="alert" className="text-strong">
      {say('export.failed', { reason })}
    </p>
  );
}
