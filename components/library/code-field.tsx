import { useEffect, useState } from 'react';
import type { CodebookVariable, CodeValue } from '../../lib/model';
import { TextField } from '../ui/field';
import { chosenAfter } from './coding-session';

/** The value of one variable: a text, a number, one or several options. `undefined` and null mean "not coded". */
export function CodeField({
  variable,
  value,
  numbered = false,
  onValue,
}: {
  variable: CodebookVariable;
  value: CodeValue | undefined;
  /** Shows the key of each option. */
  numbered?: boolean;
  onValue: (value: CodeValue | null) => void;
}) {
  if (variable.kind === 'text' || variable.kind === 'number')
    return <TypedCode variable={variable} value={value} onValue={onValue} />;
  const several = variable.kind === 'choices';
  const chosen = Array.isArray(value) ? value : [value];
  return (
    <fieldset className="flex flex-col gap-0.5">
      <legend className="pb-1 text-label text-ink-soft">{variable.name}</legend>
      {variable.options.map((option, index) => (
        <label key={option} className="flex items-center gap-2 rounded-[6px] px-1 py-0.5 hover:bg-raised">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={`code-${variable.id}`}
            className="size-4 accent-accent"
            checked={chosen.includes(option)}
            onChange={() => onValue(chosenAfter(variable, value, option))}
          />
          {numbered && index < 9 && (
            <kbd className="rounded-[4px] border border-line bg-raised px-1 text-label text-ink-soft">{index + 1}</kbd>
          )}
          <span className="min-w-0 break-words" dir="auto">
            {option}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function TypedCode({
  variable,
  value,
  onValue,
}: {
  variable: CodebookVariable;
  value: CodeValue | undefined;
  onValue: (value: CodeValue | null) => void;
}) {
  const given = value === undefined ? '' : String(value);
  const [typed, setTyped] = useState(given);
  useEffect(() => setTyped(given), [given]);
  const number = variable.kind === 'number';
  const commit = () => {
    const text = typed.trim();
    if (text === given) return;
    if (text === '') return onValue(null);
    const read = Number(text.replace(',', '.'));
    if (!number) onValue(text);
    else if (Number.isFinite(read)) onValue(read);
    else setTyped(given);
  };
  return (
    <TextField
      label={variable.name}
      inputMode={number ? 'decimal' : 'text'}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
