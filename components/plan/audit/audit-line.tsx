import type { AuditItem, PlanAudit } from '../../../lib/model';
import { Icon } from '../../ui/icon';
import { useSurroundingsWords } from '../surroundings-words';

const TICKS = [
  { name: 'ok', value: true },
  { name: 'notOk', value: false },
  { name: 'clear', value: undefined },
] as const;

/** One item: in order or not, with what was seen and where; where the page does not show it, to be ticked by hand. */
export function AuditLine({
  item,
  line,
  hasOthers,
  onTick,
}: {
  item: AuditItem;
  line: PlanAudit['items'][AuditItem];
  /** Another community of the brand was chosen, to compare handles with. */
  hasOthers: boolean;
  onTick: (value: boolean | undefined) => void;
}) {
  const say = useSurroundingsWords();
  const name = say(`audit.item.${item}`);
  const state = line === undefined ? 'notShown' : line.ok ? 'ok' : 'notOk';
  const missing = item === 'handle' && !hasOthers ? 'audit.noOthers' : 'audit.notShown';
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2" data-item={item} data-state={state}>
      <span className={`mt-0.5 flex size-4 shrink-0 justify-center ${state === 'ok' ? 'text-good' : 'text-notable'}`}>
        {state !== 'notShown' && <Icon name={state === 'ok' ? 'check' : 'close'} size={14} />}
      </span>
      <span className="min-w-0 flex-1 basis-[260px]">
        <span className="font-semibold">{name}</span>{' '}
        <span className="text-ink-soft">
          {line === undefined
            ? say(missing)
            : [say(`audit.${line.ok ? 'ok' : 'notOk'}`), line.by === 'hand' && say('audit.byHand')]
                .filter(Boolean)
                .join(', ')}
        </span>
        {line?.by === 'page' && (
          <span className="line-clamp-2 text-label text-ink-soft">
            {say(`audit.where.${item}`)}
            {line.seen && (
              <>
                {': '}
                <bdi className="break-words text-ink">{line.seen}</bdi>
              </>
            )}
          </span>
        )}
      </span>
      {line?.by !== 'page' && (
        <fieldset className="flex shrink-0 gap-3">
          <legend className="sr-only">{name}</legend>
          {TICKS.map(({ name: tick, value }) => (
            <label key={tick} className="flex items-center gap-1 text-label">
              <input
                type="radio"
                name={`audit-${item}`}
                className="accent-accent"
                checked={line?.ok === value}
                onChange={() => onTick(value)}
              />
              {say(`audit.tick.${tick}`)}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}
