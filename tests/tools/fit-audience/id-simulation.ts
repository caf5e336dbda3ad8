import { BATCH_P, batchTest, FRESH_LIMIT, freshIds, idFrontier } from '../../../lib/audience/id-registry';
import { numberIn } from '../score/csv';
import { corpusRows } from './corpus';
import { seeded } from './seeded';

const BIN = 10_000_000;

export interface IdGroup {
  name: string;
  bought: boolean;
  /** Start of the bin of every account. */
  bins: number[];
}

/** Groups of bought and of real accounts; only the bin of an id is known, ten millions wide. */
export function idGroups(): IdGroup[] {
  const groups = new Map<string, IdGroup>();
  for (const row of corpusRows('vk_id_epochs_train.csv')) {
    const name = row.get('group') ?? '';
    const group = groups.get(name) ?? { name, bought: row.get('label') === 'bot', bins: [] };
    const start = (numberIn(row, 'id_bin_start_millions') ?? 0) * 1_000_000;
    for (let i = 0; i < (numberIn(row, 'count') ?? 0); i += 1) group.bins.push(start);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** Part of the draws of `n` members that a sign flags, with `share` of them bought; ids are spread evenly in a bin. */
export function simulateIds(real: IdGroup, bought: IdGroup | null, n: number, draws: number, seed: number) {
  const random = seeded(seed);
  const pick = ({ bins }: IdGroup) => (bins[Math.floor(random() * bins.length)] ?? 0) + Math.floor(random() * BIN) + 1;
  let [fresh, batches] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const ids = Array.from({ length: n }, (_, i) => pick(bought !== null && i < n / 2 ? bought : real));
    fresh += Number(freshIds(ids, idFrontier(ids)).interval.low > FRESH_LIMIT);
    batches += Number(batchTest(ids).p < BATCH_P);
  }
  return { fresh: fresh / draws, batches: batches / draws };
}
