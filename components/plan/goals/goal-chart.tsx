import { useMemo } from 'react';
import type { PlanGoal } from '../../../lib/model';
import type { GoalValue } from '../../../lib/plan/goals';
import { LineChart } from '../../charts/line-chart';
import { useWords } from '../../words';
import { shortDay } from '../day-name';
import { useSurroundingsWords } from '../surroundings-words';

/** Values of a goal over time and the straight way from start to target, with the same numbers as a table. */
export function GoalChart({
  goal,
  seen,
  print,
  dark,
}: {
  goal: PlanGoal;
  /** Values seen on the page; typed ones are the goal's own. */
  seen: readonly GoalValue[];
  print: (value: number) => string;
  dark: boolean;
}) {
  const say = useSurroundingsWords();
  const { locale } = useWords();
  const { startDay, start, targetDay, target, typed, name } = goal;
  const values = useMemo(() => {
    // A value typed for a day stands for that day, whatever the page said.
    const days = new Map([...seen, ...typed].map((one) => [one.day, one.value]));
    return [...days]
      .filter(([day]) => day >= startDay)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, value]) => ({ at: at(day), value }));
  }, [seen, typed, startDay]);
  if (values.length === 0) return null;
  const way = [
    { at: at(startDay), value: start },
    { at: at(targetDay), value: target },
  ];
  return (
    <LineChart
      theme={dark ? 'dark' : 'light'}
      title={say('goals.chart', { name })}
      sample={say('goals.chart.sample', { count: values.length })}
      series={[
        { name: say('goals.chart.values'), points: values },
        { name: say('goals.chart.way'), points: way },
      ]}
      print={print}
      day={(moment) => shortDay(new Date(moment).toISOString().slice(0, 10), locale)}
      valueName={say('goals.value')}
      plainNames
      width={720}
      height={160}
    />
  );
}

function at(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
