import type { PlanEntry } from '../../../lib/model';
import type { PlanMerge } from '../../../lib/plan/merge-plan';
import { useWords } from '../../words';
import { shortDay } from '../day-name';
import { useSurroundingsWords } from '../surroundings-words';

/** Entries named one by one; the others are counted. */
const MOST = 6;

/** What was understood of a file and what would happen to the plan: new, replaced with both sides, there already. */
export function PlanFindings({ merge }: { merge: PlanMerge & { unknownBrands: readonly string[] } }) {
  const say = useSurroundingsWords();
  const { fresh, replacing, same, copies, unknownBrands } = merge;
  const counts = [
    fresh.length > 0 && say('files.fresh', { count: fresh.length }),
    replacing.length > 0 && say('files.replacing', { count: replacing.length }),
    same > 0 && say('files.same', { count: same }),
  ].filter((part) => part !== false);
  return (
    <section className="flex flex-col gap-2" aria-label={say('files.understood')} data-testid="plan-findings">
      <p>
        <span className="font-semibold">{say('files.understood')}:</span> {counts.join(', ')}.
      </p>
      {fresh.length + replacing.length === 0 && <p>{say('files.nothingNew')}</p>}
      {copies > 0 && <p className="text-notable">{say('files.copies', { count: copies })}</p>}
      {unknownBrands.length > 0 && (
        <p className="text-notable">{say('files.brands', { names: unknownBrands.join(', ') })}</p>
      )}
      {replacing.length > 0 && (
        <>
          <p className="text-notable">{say('files.replaced')}</p>
          <ul className="flex flex-col gap-1">
            {replacing.slice(0, MOST).map(({ before, after }) => (
              <li key={before.id}>
                <EntryWords entry={before} /> → <EntryWords entry={after} />
              </li>
            ))}
            <Rest count={replacing.length - MOST} />
          </ul>
        </>
      )}
      {fresh.length > 0 && (
        <>
          <p className="text-label text-ink-soft">{say('files.preview')}</p>
          <ul className="flex flex-col gap-1">
            {fresh.slice(0, MOST).map((entry) => (
              <li key={entry.id}>
                <EntryWords entry={entry} />
              </li>
            ))}
            <Rest count={fresh.length - MOST} />
          </ul>
        </>
      )}
    </section>
  );
}

function Rest({ count }: { count: number }) {
  const say = useSurroundingsWords();
  return count > 0 ? <li className="text-ink-soft">{say('files.more', { count })}</li> : null;
}

/** An entry in one line, as the file has it. */
function EntryWords({ entry: { title, when, targets } }: { entry: PlanEntry }) {
  const say = useSurroundingsWords();
  const { locale } = useWords();
  const time =
    when &&
    [shortDay(when.day, locale), when.time, when.time && when.zone].filter((part) => part !== undefined).join(' ');
  return (
    <span className="break-words">
      <span dir="auto">{title}</span>{' '}
      <span className="text-ink-soft">({[time ?? say('files.undated'), ...targets].join(', ')})</span>
    </span>
  );
}
