import type { ImportAnswer } from '../model';

/** Why the database did not take something; the words stand in the dictionary. */
export type Refusal = Extract<ImportAnswer, { state: 'refused' }>['reason'];

/** Names the reason of a failed write. Dexie wraps the browser's errors, sometimes twice. */
export function refusalOf(error: unknown): Refusal {
  for (let cause = error, depth = 0; isObject(cause) && depth < 5; cause = cause.inner, depth += 1) {
    if (cause.name === 'QuotaExceededError') return 'quota';
    if (cause.name === 'VersionError') return 'newer-database';
  }
  return 'failed';
}

function isObject(value: unknown): value is { name?: unknown; inner?: unknown } {
  return typeof value === 'object' && value !== null;
}
