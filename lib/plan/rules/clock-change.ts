import { momentOf } from '../plan-time';
import { isOpen, type Rule } from './rule';

/** The time of an entry comes twice or never, because clocks change there that night. */
export const clockChange: Rule = ({ occurrences, today }) =>
  occurrences.flatMap(({ entry, day, key }) => {
    if (day < today || !isOpen(entry) || entry.when?.time === undefined) return [];
    const { clock } = momentOf({ ...entry.when, day });
    if (clock === 'once') return [];
    return [
      { rule: 'clock-change', keys: [key], day, values: { clock, time: entry.when.time, zone: entry.when.zone } },
    ];
  });
