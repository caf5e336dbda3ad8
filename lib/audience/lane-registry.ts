import type { Account } from '../model';
import { type AudienceInput, audienceAccounts } from './audience-input';
import { BATCH_P, batchTest, FRESH_LIMIT, freshIds, idFrontier, numericIds } from './id-registry';
import { lanesOf } from './network-lanes';
import { type Sign, sign } from './sign';
import { wilson } from './wilson';

const NEEDED = 50;
const MOST_RUNS = 10;
const MOST_EXAMPLES = 10;

/** Lane A': dead share, fresh ids and id batches of the rows loaded. Empty where a network's ids tell nothing. */
export function registrySigns(input: AudienceInput): Sign[] {
  if (!lanesOf(input.network).registry) return [];
  const rows = audienceAccounts(input).filter(
    ({ seenIn }) => seenIn.includes('members') || seenIn.includes('followers'),
  );
  const living = rows.filter(({ id, deactivated }) => deactivated === undefined && !input.dismissed?.has(id));
  const ids = numericIds(living.map(({ id }) => id));
  const [fresh, batches] = [freshSign(ids, living, input.idFrontier), batchSign(ids)];
  if (fresh.level !== 'none' && batches.level !== 'none') {
    fresh.level = 'strong';
    batches.level = 'strong';
  }
  return [deadSign(rows), fresh, batches];
}

/** Shown for itself: there is no base rate for clean communities, so it never moves the verdict. */
function deadSign(rows: readonly Account[]): Sign {
  const dead = rows.filter(({ deactivated }) => deactivated !== undefined);
  const enough = rows.length >= NEEDED;
  return sign({
    id: 'dead-members',
    lane: 'registry',
    context: true,
    // Some low-tier offers openly state 40-70 % dead; below that nothing is known.
    threshold: 0.4,
    needed: NEEDED,
    source: 'dead-members',
    enough,
    level: enough && wilson(dead.length, rows.length).low > 0.4 ? 'notable' : 'none',
    count: dead.length,
    sample: rows.length,
    value: rows.length > 0 ? dead.length / rows.length : null,
    interval: rows.length > 0 ? wilson(dead.length, rows.length) : null,
    parts: {
      deleted: dead.filter(({ deactivated }) => deactivated === 'deleted').length,
      banned: dead.filter(({ deactivated }) => deactivated === 'banned').length,
    },
  });
}

function freshSign(ids: readonly number[], living: readonly Account[], remembered: number | undefined): Sign {
  const frontier = idFrontier(ids, remembered);
  const { count, sample, interval } = freshIds(ids, frontier);
  const enough = sample >= NEEDED;
  return sign({
    id: 'fresh-ids',
    lane: 'registry',
    threshold: FRESH_LIMIT,
    needed: NEEDED,
    source: 'registry',
    enough,
    level: enough && interval.low > FRESH_LIMIT ? 'notable' : 'none',
    count,
    sample,
    value: sample > 0 ? count / sample : null,
    interval: sample > 0 ? interval : null,
    examples: living
      .filter(({ id }) => freshIds(numericIds([id]), frontier).count > 0)
      .slice(0, MOST_EXAMPLES)
      .map(({ id, name }) => ({ id, ...(name && { name }), reasons: [], facts: { id: Number(id) } })),
  });
}

function batchSign(ids: readonly number[]): Sign {
  const test = batchTest(ids);
  const enough = ids.length >= NEEDED;
  return sign({
    id: 'id-batches',
    lane: 'registry',
    threshold: BATCH_P,
    needed: NEEDED,
    source: 'id-batches',
    enough,
    level: enough && test.p < BATCH_P ? 'notable' : 'none',
    count: test.count,
    sample: test.sample,
    value: test.p,
    notes: ['signed-up-together'],
    parts: { runs: test.runs.length, longestRun: test.runs[0]?.length ?? 0 },
    examples: test.runs.slice(0, MOST_RUNS).map((run) => ({
      id: String(run[0]),
      reasons: [],
      facts: { from: run[0] ?? 0, to: run.at(-1) ?? 0, accounts: run.length },
    })),
  });
}
