import { useState } from 'react';
import { isRule } from '../../../lib/plan/occurrences';
import { weekdayOf } from '../../../lib/plan/plan-time';
import { choiceOf, type RepeatChoice, ruleOf } from '../../../lib/plan/repeat-choice';
import { SelectField, TextField } from '../../ui/field';
import { useWords } from '../../words';
import { usePlannerWords } from '../planner-words';
import type { Editing } from './editing';

const KINDS = ['none', 'daily', 'weekdays', 'weekly', 'monthly', 'own'] as const;

/** Whether and how the entry repeats. A rule that cannot be read is refused where it was typed. */
export function RepeatPart({ editing: { entry, change } }: { editing: Editing }) {
  const say = usePlannerWords();
  const { figures } = useWords();
  const day = entry.when?.day;
  const stored = choiceOf(entry.repeat, day ?? '2026-01-01');
  const [own, setOwn] = useState<string>();
  if (day === undefined) return null;
  const choice: RepeatChoice = own === undefined ? stored : { kind: 'own', rule: own };
  const set = (next: RepeatChoice) => {
    const rule = ruleOf(next);
    change({ repeat: rule, ...(rule === undefined && { except: undefined }) });
  };
  const choose = (kind: (typeof KINDS)[number]) => {
    setOwn(undefined);
    if (kind === 'own') setOwn(entry.repeat ?? 'FREQ=MONTHLY;BYDAY=1MO');
    else if (kind === 'weekly') set({ kind, days: [weekdayOf(day)] });
    else set({ kind });
  };
  const bad = choice.kind === 'own' && !isRule(choice.rule.trim());
  return (
    <section className="flex flex-col gap-2" data-testid="editor-repeat">
      <SelectField
        label={say('editor.repeat')}
        value={choice.kind}
        onChange={({ target }) => choose(KINDS.find((one) => one === target.value) ?? 'none')}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {say(`editor.repeat.${kind}`)}
          </option>
        ))}
      </SelectField>
      {choice.kind === 'weekly' && (
        <fieldset aria-label={say('editor.repeat.weekly')} className="flex flex-wrap gap-x-3 gap-y-1">
          {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
            <label key={weekday} className="flex items-center gap-1">
              <input
                type="checkbox"
                className="accent-accent"
                checked={choice.days.includes(weekday)}
                disabled={choice.days.length === 1 && choice.days.includes(weekday)}
                onChange={({ target: { checked } }) =>
                  set({
                    kind: 'weekly',
                    days: checked ? [...choice.days, weekday] : choice.days.filter((one) => one !== weekday),
                  })
                }
              />
              {figures.weekday(weekday - 1)}
            </label>
          ))}
        </fieldset>
      )}
      {choice.kind === 'own' && (
        <TextField
          label={say('editor.rule')}
          value={choice.rule}
          maxLength={300}
          spellCheck={false}
          error={bad ? say('editor.wrongRule') : undefined}
          hint={say('editor.rule.hint')}
          onChange={({ target: { value } }) => {
            setOwn(value);
            if (isRule(value.trim())) change({ repeat: value.trim() });
          }}
        />
      )}
      {(entry.except?.length ?? 0) > 0 && (
        <p className="text-label text-ink-soft">{say('editor.except', { count: entry.except?.length ?? 0 })}</p>
      )}
    </section>
  );
}
