import { dayAfter, momentOf } from '../plan-time';
import { counts, type Rule, type Warning } from './rule';

/** Minutes within which a second post takes the first one's place in feeds. */
const APART = 60;

/**
 * Two posts for one brand and network within an hour of each other. Moments are compared, not what clocks show, so
 * 18:00 in Moscow and 16:00 in Amsterdam are seen to be the same.
 */
export const tooClose: Rule = ({ occurrences, now, today }) => {
  const yesterday = dayAfter(today, -1);
  const timed = occurrences
    .filter(({ entry, day }) => day >= yesterday && counts(entry) && entry.when?.time !== undefined)
    .map((occurrence) => ({
      ...occurrence,
      at: Date.parse(momentOf({ ...whenOf(occurrence), day: occurrence.day }).at),
    }))
    .filter(({ at }) => at >= Date.parse(now) - APART * 60_000)
    .sort((a, b) => a.at - b.at);
  const found: Warning[] = [];
  timed.forEach((late, index) => {
    for (let before = index - 1; before >= 0; before--) {
      const early = timed[before];
      if (early === undefined || late.at - early.at >= APART * 60_000) break;
      const target = early.entry.targets.find((one) => late.entry.targets.includes(one));
      if (target === undefined || early.entry.brand !== late.entry.brand) continue;
      found.push({
        rule: 'too-close',
        keys: [early.key, late.key],
        day: late.day,
        values: {
          minutes: Math.round((late.at - early.at) / 60_000),
          other: early.entry.title,
          target,
          zones: whenOf(early).zone === whenOf(late).zone ? '' : `${whenOf(early).zone}, ${whenOf(late).zone}`,
        },
      });
    }
  });
  return found;
};

function whenOf({ entry, day }: { entry: { when?: { time?: string; zone: string } }; day: string }) {
  return { day, zone: 'UTC', ...entry.when };
}
