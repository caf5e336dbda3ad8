import { useState } from 'react';
import { copyWeek, mondayOf } from '../../lib/plan/copy-week';
import type { Occurrence } from '../../lib/plan/occurrences';
import { dayAfter } from '../../lib/plan/plan-time';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { useWords } from '../words';
import { spanName } from './day-name';
import type { Planner } from './planner';
import { usePlannerWords } from './planner-words';

/** Copies the shown entries of a week to another week, as drafts. */
export function CopyWeekDialog({
  planner: { services, deeds, go },
  from,
  occurrences,
  onClose,
}: {
  planner: Planner;
  from: string;
  occurrences: readonly Occurrence[];
  onClose: () => void;
}) {
  const say = usePlannerWords();
  const { locale } = useWords();
  const [to, setTo] = useState(dayAfter(from, 7));
  const span = (day: string) => spanName(mondayOf(day), dayAfter(mondayOf(day), 6), locale);
  const same = to !== '' && mondayOf(to) === mondayOf(from);
  const copies =
    to === '' || same
      ? []
      : copyWeek(occurrences, from, to, { newId: services.newId, now: services.now().toISOString() });
  const copy = async () => {
    onClose();
    const text = say('planner.copied', { count: copies.length, week: span(to) });
    if (await deeds.addAll(copies, text)) go({ day: to });
  };
  return (
    <Dialog
      title={say('planner.copyWeek')}
      close={say('plan.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={copies.length === 0} onClick={() => void copy()}>
          {say('planner.copyNow', { count: copies.length })}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <p>{say('planner.copyFrom', { week: span(from) })}</p>
        <TextField
          label={say('planner.copyTo')}
          type="date"
          value={to}
          min="2000-01-01"
          max="2100-12-31"
          onChange={(event) => setTo(event.target.value)}
          error={same ? say('planner.copySame') : undefined}
          hint={to !== '' && !same ? span(to) : undefined}
        />
        <p className="text-ink-soft">{say('planner.copyNote')}</p>
      </div>
    </Dialog>
  );
}
