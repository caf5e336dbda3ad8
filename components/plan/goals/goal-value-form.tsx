import { useState } from 'react';
import type { PlanGoal } from '../../../lib/model';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useSurroundingsWords } from '../surroundings-words';
import { amountOf } from './goal-draft';

/** A value typed by hand, for today or a day before. A second one of the same day replaces the first. */
export function GoalValueForm({
  goal,
  today,
  onKeep,
}: {
  goal: PlanGoal;
  today: string;
  onKeep: (goal: PlanGoal) => Promise<boolean>;
}) {
  const say = useSurroundingsWords();
  const [value, setValue] = useState('');
  const [day, setDay] = useState(today);
  const [faulty, setFaulty] = useState(false);
  const add = async () => {
    const amount = amountOf(value, goal.measure);
    setFaulty(amount === undefined);
    if (amount === undefined || day === '') return;
    const typed = [...goal.typed.filter((one) => one.day !== day), { day, value: amount }];
    typed.sort((a, b) => (a.day < b.day ? -1 : 1));
    if (await onKeep({ ...goal, typed })) setValue('');
  };
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={goal.measure === 'er' ? `${say('goals.value')}, %` : say('goals.value')}
        inputMode="decimal"
        className="w-[140px]"
        value={value}
        error={faulty ? say('goals.error.number') : undefined}
        onChange={(event) => setValue(event.target.value)}
      />
      <TextField
        label={say('goals.valueDay')}
        type="date"
        className="w-[150px]"
        min={goal.startDay}
        max={today}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Button type="submit" aria-label={say('goals.add.of', { name: goal.name })}>
        {say('goals.add')}
      </Button>
    </form>
  );
}
