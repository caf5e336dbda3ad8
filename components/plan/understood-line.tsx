import type { QuickLine } from '../../lib/plan/quick-add';
import { Chip } from '../ui/chip';
import { useWords } from '../words';
import { dayNameOf } from './day-name';
import { usePlanWords } from './plan-words';

/** What was understood of a quick line, piece by piece, and the title that is left. */
export function UnderstoodLine({
  line,
  unknownBrand,
  today,
}: {
  line: QuickLine;
  unknownBrand: boolean;
  today: string;
}) {
  const say = usePlanWords();
  const { locale } = useWords();
  if (line.understood.length === 0) return <p className="text-label text-ink-soft">{say('plan.quick.idea')}</p>;
  const when =
    line.day === undefined
      ? undefined
      : [dayNameOf(line.day, today, locale, say), line.time].filter(Boolean).join(', ');
  return (
    <p className="flex flex-wrap items-center gap-1 text-label" role="status" data-testid="plan-understood">
      {when !== undefined && <Chip>{`${say('plan.chip.when')}: ${when}`}</Chip>}
      {line.understood
        .filter(({ what }) => what !== 'when')
        .map(({ what, text }) => (
          <Chip key={`${what} ${text}`}>
            {`${say(`plan.chip.${what}`)}: ${what === 'brand' && unknownBrand ? say('plan.chip.noBrand') : text}`}
          </Chip>
        ))}
      <span className="min-w-0 break-words font-semibold" dir="auto">
        {line.title}
      </span>
    </p>
  );
}
