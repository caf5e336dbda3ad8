import { useEffect, useState } from 'react';
import type { Clause } from '../../lib/search/query-types';
import { useLibraryWords } from './library-context';

/** Lowest and highest value of a figure; written into the box as `er:1..4%`, `likes:>=100`. */
export function NumberFilter({
  label,
  percent,
  clause,
  onChoose,
}: {
  label: string;
  percent: boolean;
  clause: Clause | undefined;
  onChoose: (said: string) => void;
}) {
  const say = useLibraryWords();
  const [least, most] = endsOf(clause, percent);
  const [low, setLow] = useState(least);
  const [high, setHigh] = useState(most);
  useEffect(() => setLow(least), [least]);
  useEffect(() => setHigh(most), [most]);
  const apply = () => {
    if (low !== least || high !== most) onChoose(bandText(low, high, percent));
  };
  const box = (name: string, value: string, set: (value: string) => void) => (
    <input
      type="text"
      inputMode="decimal"
      aria-label={`${label}: ${name}`}
      placeholder={name}
      className="w-[50px] rounded-[6px] border border-line bg-paper px-1 py-0.5 text-right placeholder:text-ink-soft"
      value={value}
      onChange={(event) => set(event.target.value.replace(/[^\d.,]/g, ''))}
      onBlur={apply}
      onKeyDown={(event) => event.key === 'Enter' && apply()}
    />
  );
  return (
    <div className="flex items-center gap-1">
      <span className="min-w-0 flex-1 truncate" title={label}>
        {label}
      </span>
      {box(say('filter.from'), low, setLow)}
      {box(say('filter.to'), high, setHigh)}
      <span className="w-3 text-label text-ink-soft">{percent ? '%' : ''}</span>
    </div>
  );
}

/** The band a clause asks for, as text for the two boxes; empty for open ends. */
function endsOf(clause: Clause | undefined, percent: boolean): [string, string] {
  const [test] = clause?.kind === 'number' ? clause.tests : [];
  if (test === undefined || typeof test === 'string') return ['', ''];
  const text = (value: number | undefined) =>
    value === undefined ? '' : String(Math.round(value * (percent ? 100 : 1) * 1e6) / 1e6);
  return [text(test.min), text(test.max)];
}

function bandText(low: string, high: string, percent: boolean): string {
  const [min, max] = [low, high].map((text) => text.replace(',', '.'));
  const unit = percent ? '%' : '';
  if (min && max) return `${min}..${max}${unit}`;
  if (min) return `>=${min}${unit}`;
  return max ? `<=${max}${unit}` : '';
}
