import { useEffect, useRef, useState } from 'react';
import type { Brand } from '../../lib/model';
import type { QuickLine } from '../../lib/plan/quick-add';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { brandNamed, entryOfLine } from './entry-deeds';
import type { PlanServices } from './plan-services';
import { usePlanWords } from './plan-words';
import { UnderstoodLine } from './understood-line';
import type { Deeds } from './use-deeds';

/** The line that adds an entry. What was understood stands below it before anything is saved; Enter saves. */
export function QuickAdd({
  services,
  deeds,
  brands,
  clock,
  focused = true,
}: {
  services: PlanServices;
  deeds: Deeds;
  brands: readonly Brand[];
  clock: { day: string; time: string };
  /** Takes the focus when it appears. */
  focused?: boolean;
}) {
  const say = usePlanWords();
  const [raw, setRaw] = useState('');
  const [line, setLine] = useState<QuickLine>();
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focused) box.current?.querySelector('input')?.focus();
  }, [focused]);
  useEffect(() => {
    let current = true;
    if (raw.trim() === '') setLine(undefined);
    else void services.readLine(raw, clock).then((understood) => current && setLine(understood));
    return () => {
      current = false;
    };
  }, [raw, services, clock]);

  const save = async () => {
    if (raw.trim() === '') return;
    // Enter may come before what was typed last has been read.
    const understood = await services.readLine(raw, clock);
    setLine(understood);
    if (understood.problem) return;
    const now = services.now().toISOString();
    const { zone, settings } = services;
    const entry = entryOfLine(understood, raw, { id: services.newId(), now, zone, brands, remind: settings.remind });
    if (await deeds.add(entry)) setRaw('');
  };
  const problem = line?.problem;
  const place = problem && raw.slice(problem.start, problem.end);
  return (
    <form
      ref={box}
      className="flex flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="flex items-start gap-2">
        <TextField
          className="flex-1"
          label={say('plan.quick')}
          quiet
          placeholder={say('plan.quick.example')}
          value={raw}
          dir="auto"
          data-testid="plan-quick"
          onChange={(event) => setRaw(event.target.value)}
          error={
            problem &&
            say(problem.code === 'no-such-day' ? 'plan.quick.noSuchDay' : 'plan.quick.noSuchTime', {
              place: place ?? '',
            })
          }
        />
        <Button kind="primary" type="submit" disabled={raw.trim() === ''}>
          {say('plan.quick.add')}
        </Button>
      </div>
      {line && !problem && (
        <UnderstoodLine
          line={line}
          unknownBrand={line.brand !== undefined && brandNamed(line.brand, brands) === undefined}
          today={clock.day}
        />
      )}
    </form>
  );
}
