import type { LorgnetteDatabase } from './database';

const WEEK = 7 * 86_400_000;
/** A network grows by some percent a year; one odd list must not move the frontier further than this in a week. */
const LARGEST_STEP = 1.1;
/** No account id of any network is longer than this today. */
const ABSURD = 1e12;

/**
 * Largest account id that was seen in lists of a network, moved up at most once a week and by at most a tenth.
 *
 * @param seen 99.9th percentile of the ids at hand; missing only asks
 */
export async function idFrontier(
  database: LorgnetteDatabase,
  network: string,
  seen: number | undefined,
  now: Date,
): Promise<number | undefined> {
  const name = `id frontier ${network}`;
  return database.transaction('rw', database.facts, async () => {
    const known = await database.facts.get(name);
    const value = Number(known?.value ?? 0);
    if (seen === undefined || !(seen > value) || seen > ABSURD) return value || undefined;
    if (known !== undefined && now.getTime() - Date.parse(known.at) < WEEK) return value;
    const next = known === undefined ? seen : Math.min(seen, value * LARGEST_STEP);
    await database.facts.put({ name, value: next, at: now.toISOString() });
    return next;
  });
}
