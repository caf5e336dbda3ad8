import { counts, type Rule } from './rule';

/** From this many posts a day on one network, each further one takes attention from the others (founding document). */
const TOO_MANY = 4;

/** A fourth post on one day for one brand on one network. */
export const postsADay: Rule = ({ occurrences, today }) => {
  const days = new Map<string, { keys: string[]; day: string; brand: string; target: string }>();
  for (const { entry, day, key } of occurrences) {
    if (day < today || !counts(entry)) continue;
    for (const target of entry.targets) {
      const place = JSON.stringify([day, entry.brand, target]);
      const found = days.get(place) ?? { keys: [], day, brand: entry.brand ?? '', target };
      found.keys.push(key);
      days.set(place, found);
    }
  }
  return [...days.values()]
    .filter(({ keys }) => keys.length >= TOO_MANY)
    .map(({ keys, day, brand, target }) => ({
      rule: 'posts-a-day',
      keys,
      day,
      values: { count: keys.length, brand, target },
    }));
};
