import type { TableName } from '../../lib/exchange/import-parts';
import type { ImportReport } from '../../lib/exchange/read-import';
import { useExchangeWords } from './exchange-words';
import { FaultList } from './fault-list';

export type ImportMode = 'merge' | 'replace';

const NAMED = ['posts', 'recounts', 'comments', 'thumbnails', 'collections', 'variables', 'searches'] as const;

/** What the check of a file found: what it holds, what is wrong, and what shall happen. */
export function ImportFindings({
  report,
  replaceable,
  skip,
  setSkip,
  mode,
  setMode,
}: {
  report: ImportReport;
  replaceable: boolean;
  skip: boolean;
  setSkip: (skip: boolean) => void;
  mode: ImportMode;
  setMode: (mode: ImportMode) => void;
}) {
  const say = useExchangeWords();
  const { rows, faults, faultCount, fatal, unread } = report;
  return (
    <div className="flex flex-col gap-3">
      {rows.size > 0 && !fatal && (
        <p>
          {say('import.holds')}: {holdings(rows, say).join(', ')}.
        </p>
      )}
      {unread.size > 0 && (
        <p className="text-notable">
          {say('import.unread', { what: [...unread].map(([name, count]) => `${name} — ${count}`).join(', ') })}
        </p>
      )}
      {faultCount > 0 && (
        <div role="alert" className="flex flex-col gap-2 rounded border border-line p-3">
          <p className="font-semibold">{fatal ? say('import.fatal') : say('import.faults', { count: faultCount })}</p>
          <FaultList faults={faults} />
          {!fatal && rows.size > 0 && (
            <label className="flex items-center gap-2">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={skip}
                onChange={(event) => setSkip(event.target.checked)}
              />
              {say('import.skip')}
            </label>
          )}
        </div>
      )}
      {replaceable && !fatal && (
        <fieldset className="flex flex-col gap-1">
          <legend className="text-label text-ink-soft">{say('import.mode')}</legend>
          {(['merge', 'replace'] as const).map((one) => (
            <label key={one} className="flex items-center gap-2">
              <input
                type="radio"
                name="import-mode"
                className="accent-accent"
                checked={mode === one}
                onChange={() => setMode(one)}
              />
              {say(`import.mode.${one}`)}
            </label>
          ))}
          {mode === 'replace' && <p className="text-strong">{say('import.replaceWarning')}</p>}
        </fieldset>
      )}
    </div>
  );
}

function holdings(rows: ReadonlyMap<TableName, number>, say: ReturnType<typeof useExchangeWords>): string[] {
  const named = NAMED.flatMap((table) =>
    rows.has(table) ? [say(`import.table.${table}`, { count: rows.get(table) ?? 0 })] : [],
  );
  const others = [...rows].reduce((sum, [table, n]) => (NAMED.some((one) => one === table) ? sum : sum + n), 0);
  return others > 0 ? [...named, say('import.table.others', { count: others })] : named;
}
