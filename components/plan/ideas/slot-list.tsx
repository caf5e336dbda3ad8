import { useWords } from '../../words';
import { Part } from '../../workspace/view-frame';
import { useSurroundingsWords } from '../surroundings-words';
import { dayWithWeekday, hourText, weekdayName } from '../week-time';
import type { Slots } from './use-slots';

/** Suggested times with everything they rest on: how much better, n, communities, formula. */
export function SlotList({ slots: { offered, compared, otherZone }, zone }: { slots: Slots; zone: string }) {
  const say = useSurroundingsWords();
  const { figures, locale } = useWords();
  if (offered === undefined) return null;
  return (
    <Part title={say('ideas.times')} note={offered.length > 0 && say('ideas.times.note', { zone })}>
      {offered.length > 0 ? (
        <ol className="flex flex-col gap-2" data-testid="slots">
          {offered.map(({ weekday, hour, block, times, n, communities, day }) => (
            <li key={`${weekday} ${hour}`} className="rounded-card bg-raised px-3 py-2">
              <span className="font-semibold">
                {say('ideas.slot', {
                  weekday: weekdayName(weekday, locale),
                  from: hourText(hour),
                  to: hourText(Math.min(24, hour + block)),
                })}
              </span>{' '}
              · {say('ideas.slot.better', { times: figures.times(times) })} · {say('ideas.slot.n', { count: n })}
              <span className="block break-words text-label text-ink-soft" dir="auto">
                {communities.join(', ')}
              </span>
              <span className="block text-label text-ink-soft">
                {day === undefined
                  ? say('ideas.slot.taken')
                  : say('ideas.slot.next', { day: dayWithWeekday(day, locale) })}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-ink-soft">
          {compared === 0 ? say('ideas.times.none') : say('ideas.times.nothing', { count: compared })}
        </p>
      )}
      {otherZone > 0 && (
        <p className="text-label text-ink-soft">{say('ideas.times.otherZone', { count: otherZone })}</p>
      )}
    </Part>
  );
}
