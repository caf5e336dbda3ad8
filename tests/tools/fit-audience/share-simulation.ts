import { CARD_ERRORS } from '../../../lib/audience/known-errors';
import { correctedShare } from '../../../lib/audience/wilson';
import { seeded } from './seeded';

/** Whether each account of a kind was counted as suspicious by a model that had not seen it. */
export interface Pools {
  genuine: readonly boolean[];
  /** One pool per data set; an account is drawn from each of them equally often. */
  bought: readonly (readonly boolean[])[];
}

export interface SimulatedShare {
  /** Part of the draws whose interval holds the true share. */
  coverage: number;
  /** Part of the draws above the limits of "elevated" (15 %) and "bot-heavy" (25 %, from 60 accounts). */
  elevated: number;
  heavy: number;
}

/** Communities of `n` accounts mixed from the pools at a true share, drawn with replacement. */
export function simulateShare(pools: Pools, n: number, truth: number, draws: number, seed: number): SimulatedShare {
  const random = seeded(seed);
  const pick = (pool: readonly boolean[]) => pool[Math.floor(random() * pool.length)] ?? false;
  let [covered, elevated, heavy] = [0, 0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const bought = Math.round(n * truth);
    let count = 0;
    for (let i = 0; i < n; i += 1) {
      const shop = pools.bought[i % pools.bought.length] ?? [];
      count += Number(pick(i < bought ? shop : pools.genuine));
    }
    const { low, high } = correctedShare(count, n, CARD_ERRORS);
    covered += Number(low <= truth && truth <= high);
    elevated += Number(low > 0.15);
    heavy += Number(low > 0.25 && n >= 60);
  }
  return { coverage: covered / draws, elevated: elevated / draws, heavy: heavy / draws };
}
