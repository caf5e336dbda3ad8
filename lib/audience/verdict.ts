import type { Sign } from './sign';

/** Names in the page contract. */
export type Verdict = 'not-enough-data' | 'none' | 'notable' | 'flagged';

/** audience.md 2 in its own words; `verdict` is the coarser name of it. */
export type Reading = 'not-enough-data' | 'no-sign' | 'elevated' | 'bot-heavy' | 'unusual-engagement';

/** Why the verdict stops at `notable` although more was found. */
export type Ceiling = 'no-account-lane' | 'small-community' | 'opened-by-you';

export interface VerdictResult {
  verdict: Verdict;
  reading: Reading;
  /** What held the verdict down; empty when nothing did. */
  ceilings: Ceiling[];
}

const NAMES: Readonly<Record<Reading, Verdict>> = {
  'not-enough-data': 'not-enough-data',
  'no-sign': 'none',
  elevated: 'notable',
  'bot-heavy': 'flagged',
  'unusual-engagement': 'notable',
};

/**
 * Verdict by lanes, exactly audience.md 2. A strong account share, fresh ids together with batches, or two different
 * elevated lanes make it `flagged`, unless a ceiling holds it at `notable`.
 *
 * The shape lane speaks only when no other lane has enough data: it never raises or lowers their verdict.
 */
export function verdictOf(signs: readonly Sign[], ceilings: readonly Ceiling[]): VerdictResult {
  const speaking = signs.filter(({ enough, context }) => enough && !context);
  if (speaking.length === 0) {
    const unusual = signs.some(({ lane, enough, level }) => lane === 'shape' && enough && level !== 'none');
    return result(unusual ? 'unusual-engagement' : 'not-enough-data', []);
  }
  const elevated = new Set(speaking.filter(({ level }) => level !== 'none').map(({ lane }) => lane));
  if (elevated.size === 0) return result('no-sign', []);
  const fired = (id: Sign['id'], strong = false) =>
    speaking.some((one) => one.id === id && (strong ? one.level === 'strong' : one.level !== 'none'));
  const heavy = fired('suspicious-accounts', true) || (fired('fresh-ids') && fired('id-batches')) || elevated.size >= 2;
  if (!heavy) return result('elevated', []);
  return ceilings.length > 0 ? result('elevated', [...ceilings]) : result('bot-heavy', []);
}

function result(reading: Reading, ceilings: Ceiling[]): VerdictResult {
  return { verdict: NAMES[reading], reading, ceilings };
}
