import { Button } from '../../ui/button';
import { useWords } from '../../words';
import { longDay } from '../day-name';
import { usePlannerWords } from '../planner-words';
import type { Editing } from './editing';

/** A repeated entry is changed for all its days; here one of them can be changed alone. */
export function SingleDay({
  editing: { entry, planner },
  day,
  before,
  onOther,
}: {
  editing: Editing;
  day: string | undefined;
  /** Stores what was typed for all days first. */
  before: () => Promise<boolean>;
  onOther: (id: string) => void;
}) {
  const say = usePlannerWords();
  const { locale } = useWords();
  const { services } = planner;
  if (entry.repeat === undefined)
    return entry.outOf === undefined ? null : <p className="text-ink-soft">{say('editor.takenOut')}</p>;
  const alone = async (only: string) => {
    if (!(await before())) return;
    const id = services.newId();
    const occurrence = { entry, day: only, key: `${entry.id}@${only}` };
    if (await planner.deeds.standAlone(occurrence, id, say('editor.takenOut'))) onOther(id);
  };
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-card bg-raised p-2">
      <p>{say('editor.allDays')}</p>
      {day !== undefined && (
        <Button onClick={() => void alone(day)}>{say('editor.onlyDay', { day: longDay(day, locale) })}</Button>
      )}
    </div>
  );
}
