import { median } from './quantile';

/**
 * Robust z of a post's interactions: y = ln(1 + I), z = 0.6745 · (y − median) / MAD (metric definitions 6.2).
 *
 * @param own interactions of the post
 * @param others interactions of the other posts, at least one
 * @returns undefined when the others do not spread (MAD = 0)
 * @example 300 among 100, 110, … 200, 400 gives 2.35
 */
export function robustZ(own: number, others: readonly number[]): number | undefined {
  const logs = others.map(Math.log1p);
  const middle = median(logs);
  const spread = median(logs.map((log) => Math.abs(log - middle)));
  return spread > 0 ? (0.6745 * (Math.log1p(own) - middle)) / spread : undefined;
}

/** Badge class of a robust z (metric definitions 6.2, our own thresholds). */
export function classOfZ(z: number): 'breakout' | 'strong' | 'usual' | 'weak' {
  if (z >= 3.5) return 'breakout';
  if (z >= 2) return 'strong';
  return z <= -2 ? 'weak' : 'usual';
}
