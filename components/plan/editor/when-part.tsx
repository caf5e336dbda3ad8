import { useState } from 'react';
import { inZone, momentOf } from '../../../lib/plan/plan-time';
import { SelectField, TextField } from '../../ui/field';
import { useWords } from '../../words';
import { shortDay } from '../day-name';
import { usePlannerWords } from '../planner-words';
import { placeOf } from '../shown-time';
import type { Editing } from './editing';
import { FieldNotes } from './field-notes';
import { remindName } from './remind-name';
import { ZoneField } from './zone-field';

/** Usual reminders, minutes before. */
const REMIND = [0, 10, 30, 60, 180, 1440];
const FIRST = '2000-01-01';
const LAST = '2100-12-31';

/** When: day, time and place, with the user's own clock beside it, and the reminder. */
export function WhenPart({ editing }: { editing: Editing }) {
  const say = usePlannerWords();
  const { entry, change, planner } = editing;
  const { services, plan } = planner;
  const { when } = entry;
  const [wrong, setWrong] = useState<{ day?: string; time?: string }>({});
  const zone = when?.zone ?? services.zone;

  const setDay = (day: string, bad: boolean) => {
    if (bad || (day !== '' && (day < FIRST || day > LAST))) return setWrong({ ...wrong, day: say('editor.wrongDay') });
    setWrong({});
    if (day === '') return change({ when: undefined, repeat: undefined, except: undefined });
    change({
      when: { ...when, day, zone },
      ...(when === undefined && entry.status === 'idea' && { status: 'draft' }),
    });
  };
  const setTime = (time: string, bad: boolean) => {
    if (bad) return setWrong({ ...wrong, time: say('editor.wrongTime') });
    const { time: _, ...rest } = when ?? { day: plan.today, zone };
    setWrong({});
    change({ when: time === '' ? rest : { ...rest, time } });
  };
  const minutes = [...new Set([...REMIND, ...(entry.remind === undefined ? [] : [entry.remind])])].sort(
    (a, b) => a - b,
  );
  return (
    <section className="flex flex-col gap-2" data-testid="editor-when">
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label={say(entry.repeat === undefined ? 'plan.move.day' : 'editor.firstDay')}
          type="date"
          min={FIRST}
          max={LAST}
          defaultValue={when?.day ?? ''}
          key={`day ${when?.day}`}
          error={wrong.day}
          onBlur={({ target }) =>
            target.value !== (when?.day ?? '') || target.validity.badInput
              ? setDay(target.value, target.validity.badInput)
              : undefined
          }
          onChange={({ target }) => target.value !== '' && setDay(target.value, target.validity.badInput)}
        />
        <TextField
          label={say('editor.time')}
          type="time"
          value={when?.time ?? ''}
          error={wrong.time}
          disabled={when === undefined}
          onChange={({ target }) => setTime(target.value, target.validity.badInput)}
        />
      </div>
      {when === undefined ? (
        <p className="text-ink-soft">{say('editor.undated')}</p>
      ) : (
        <>
          <ZoneField
            zone={zone}
            zones={services.zones()}
            onZone={(next) => change({ when: { ...when, zone: next } })}
          />
          <ClockNote editing={editing} />
          <SelectField
            label={say('editor.remind')}
            value={entry.remind === undefined ? '' : String(entry.remind)}
            disabled={when.time === undefined && entry.remind === undefined}
            onChange={({ target }) => change({ remind: target.value === '' ? undefined : Number(target.value) })}
          >
            <option value="">{say('editor.remind.none')}</option>
            {minutes.map((one) => (
              <option key={one} value={one}>
                {remindName(one, say)}
              </option>
            ))}
          </SelectField>
        </>
      )}
      <FieldNotes editing={editing} rules={['past', 'clock-change', 'posts-a-day', 'too-close', 'rhythm']} />
    </section>
  );
}

/** The same moment on the user's clock, and what a change of clocks does to it. */
function ClockNote({ editing: { entry, planner } }: { editing: Editing }) {
  const say = usePlannerWords();
  const { locale } = useWords();
  const { zone } = planner.services;
  const { when } = entry;
  if (when?.time === undefined || when.zone === zone) return null;
  const here = inZone(when, zone);
  const { clock } = momentOf(when);
  const values = { time: here.time ?? '', day: shortDay(here.day, locale), place: placeOf(zone) };
  return (
    <p className="text-label text-ink-soft" role="status" data-testid="editor-clock">
      {say(clock === 'once' ? 'editor.yours' : 'editor.yoursFirst', values)}
    </p>
  );
}
