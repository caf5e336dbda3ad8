import type { LorgnetteDatabase } from './database';

const NAME = 'version of the templates';

/** Number of the shelf's present state; 0 while nothing was ever put there. */
export async function shelfVersion(database: LorgnetteDatabase): Promise<number> {
  return Number((await database.facts.get(NAME))?.value ?? 0);
}

/**
 * Gives the shelf a new number, inside the transaction that changes it. It is the time, so that a shelf that was wiped
 * and begun again never carries a number that some page still remembers.
 */
export async function turnShelf(database: LorgnetteDatabase, now: Date): Promise<void> {
  const value = Math.max(now.getTime(), (await shelfVersion(database)) + 1);
  await database.facts.put({ name: NAME, value, at: now.toISOString() });
}
