import { Button } from '../../ui/button';
import { useWords } from '../../words';
import { usePlannerWords } from '../planner-words';
import type { DraftState } from './use-draft';

/** Whether what was typed is stored. A failure says why and offers to try again. */
export function SavedLine({
  state,
  onAgain,
  onDiscard,
}: {
  state: DraftState;
  onAgain: () => void;
  onDiscard: () => void;
}) {
  const say = usePlannerWords();
  const { locale } = useWords();
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  return (
    <div className="mr-auto flex flex-wrap items-center gap-2">
      <p role="status" className={state.kind === 'failed' ? 'text-strong' : 'text-ink-soft'} data-testid="plan-saved">
        {state.kind === 'typing' && say('editor.saving')}
        {state.kind === 'saved' && say('editor.saved', { time: clock.format(state.at) })}
        {state.kind === 'failed' && say('plan.failed', { reason: say(`plan.reason.${state.reason}`) })}
      </p>
      {state.kind === 'failed' && (
        <>
          <Button onClick={onAgain}>{say('editor.again')}</Button>
          <Button onClick={onDiscard}>{say('editor.discard')}</Button>
        </>
      )}
    </div>
  );
}
