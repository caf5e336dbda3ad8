import { CHECKS } from '../../../lib/model';
import { usePlannerWords } from '../planner-words';
import type { Editing } from './editing';
import { FieldNotes } from './field-notes';

/** What is ticked before publishing. */
export function CheckPart({ editing }: { editing: Editing }) {
  const say = usePlannerWords();
  const { entry, change } = editing;
  return (
    <section className="flex flex-col gap-2" data-testid="editor-checks">
      <fieldset>
        <legend className="text-label text-ink-soft">{say('editor.checks')}</legend>
        {CHECKS.map((check) => (
          <label key={check} className="flex items-center gap-2 py-0.5">
            <input
              type="checkbox"
              className="accent-accent"
              checked={entry.checks[check] === true}
              onChange={(event) => change({ checks: { ...entry.checks, [check]: event.target.checked } })}
            />
            {say(`editor.check.${check}`)}
          </label>
        ))}
      </fieldset>
      <FieldNotes editing={editing} rules={['no-alt-text']} />
    </section>
  );
}
