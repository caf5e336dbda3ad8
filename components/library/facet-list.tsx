import { useState } from 'react';
import type { FacetValue } from '../../lib/search/result-types';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { useLibraryWords } from './library-context';

const SHOWN = 7;

/** Values of one kind with the number of posts of each; several are alternatives. */
export function FacetList({
  title,
  values,
  chosen,
  onChoose,
}: {
  title: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChoose: (values: string[]) => void;
}) {
  const { figures } = useWords();
  const say = useLibraryWords();
  const [all, setAll] = useState(false);
  if (values.length === 0 && chosen.length === 0) return null;
  const missing = chosen
    .filter((value) => !values.some((known) => known.value === value))
    .map((value) => ({ value, label: value, count: 0 }));
  const shown = [...missing, ...values].slice(0, all ? undefined : Math.max(SHOWN, missing.length + SHOWN));
  const toggle = (value: string, on: boolean) =>
    onChoose(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="pb-1 font-semibold">{title}</legend>
      {shown.map(({ value, label, count }) => (
        <label key={value} className="flex items-center gap-2 rounded-[6px] px-1 py-0.5 hover:bg-raised">
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          <span className="min-w-0 flex-1 truncate" dir="auto" title={label}>
            {label}
          </span>
          <span className="text-label text-ink-soft">{figures.integer(count)}</span>
        </label>
      ))}
      {!all && missing.length + values.length > shown.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {say('filter.more', { count: missing.length + values.length - shown.length })}
        </Button>
      )}
    </fieldset>
  );
}
