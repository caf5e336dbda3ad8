import type { LorgnetteDatabase } from './database';

/** People change, and so does what one thinks of them: half a year, in ms. */
const KEPT = 180 * 86_400_000;
const SALT = 'salt of dismissals';

/** Remembers that the user called a row fine, or takes it back. Stored is a salted hash that expires, never the id. */
export async function dismiss(
  database: LorgnetteDatabase,
  row: { network: string; id: string; fine: boolean },
  now: Date,
): Promise<void> {
  const hash = await hashOf(await saltOf(database, now), row.network, row.id);
  await database.dismissals.where('expires').below(now.toISOString()).delete();
  if (row.fine) await database.dismissals.put({ hash, expires: new Date(now.getTime() + KEPT).toISOString() });
  else await database.dismissals.delete(hash);
}

/** Those of the given ids that the user called fine and that have not expired. */
export async function dismissedAmong(
  database: LorgnetteDatabase,
  network: string,
  ids: readonly string[],
  now: Date,
): Promise<string[]> {
  if ((await database.dismissals.count()) === 0) return [];
  const salt = await saltOf(database, now);
  const hashes = await Promise.all(ids.map((id) => hashOf(salt, network, id)));
  const rows = await database.dismissals.bulkGet(hashes);
  const today = now.toISOString();
  return ids.filter((_, index) => (rows[index]?.expires ?? '') > today);
}

/** Made once per installation from the browser's own chance. */
async function saltOf(database: LorgnetteDatabase, now: Date): Promise<string> {
  return database.transaction('rw', database.facts, async () => {
    const known = await database.facts.get(SALT);
    if (known !== undefined) return String(known.value);
    const value = hex(crypto.getRandomValues(new Uint8Array(16)));
    await database.facts.put({ name: SALT, value, at: now.toISOString() });
    return value;
  });
}

async function hashOf(salt: string, network: string, id: string): Promise<string> {
  const text = new TextEncoder().encode(`${salt}|${network}|${id}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
