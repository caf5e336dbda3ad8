/** One measured figure, as `npm run bench` prints it. Ratios ("x") are measured inside one run. */
export interface Figure {
  bench: string;
  value: number;
  unit: 'x' | 'ms' | 'MB';
}

/** What a file `tests/bench/<name>.bench.ts` exports as default. */
export type Bench = () => Promise<Figure[]>;

/** A figure rounded to three digits after the point, which is more than any of these measurements is worth. */
export function figure(bench: string, value: number, unit: Figure['unit']): Figure {
  return { bench, value: Math.round(value * 1000) / 1000, unit };
}

/** The value below which the share `part` of the values lies (nearest rank). */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
