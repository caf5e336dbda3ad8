import { poissonTail } from './poisson';
import { type Interval, wilson } from './wilson';

/** Share of the id space, counted from its newest end, that holds "fresh" ids (audience.md 3.2). */
const FRESH_FROM = 0.85;
/** 99.9th percentile of the ids in the calibration data of 2020-21; the id space has only grown since. */
const SMALLEST_FRONTIER = 590_000_000;
/** Older ids are sparse and were given out in another way. */
const BATCH_IDS_FROM = 100_000_000;
const NEIGHBOUR = 30_000;
const BINS = 12;
const SMALLEST_BATCH = 4;
export const BATCH_P = 0.001;
/** Share of fresh ids that the lower end of the interval must exceed. */
export const FRESH_LIMIT = 0.25;

/** Numeric ids of user accounts, each once; ids that are no plain positive number are left out. */
export function numericIds(ids: Iterable<string>): number[] {
  const numbers = new Set<number>();
  for (const id of ids) if (/^[1-9]\d{0,11}$/.test(id)) numbers.add(Number(id));
  return [...numbers];
}

/**
 * Largest id that can be trusted to exist: the 99.9th percentile of all ids seen, never below the calibration data.
 * Too low a frontier would make ordinary ids look fresh.
 */
export function idFrontier(ids: readonly number[], remembered = 0): number {
  const sorted = [...ids].sort((a, b) => a - b);
  const seen = sorted[Math.ceil(sorted.length * 0.999) - 1] ?? 0;
  return Math.max(SMALLEST_FRONTIER, Number.isFinite(remembered) ? remembered : 0, seen);
}

/** Ids from the newest 15 % of the id space. Bought accounts are often registered just before they are sold. */
export function freshIds(
  ids: readonly number[],
  frontier: number,
): { count: number; sample: number; interval: Interval } {
  const count = ids.filter((id) => id > FRESH_FROM * frontier).length;
  return { count, sample: ids.length, interval: wilson(count, ids.length) };
}

export interface BatchTest {
  /** Accounts with a neighbour closer than 30,000. */
  count: number;
  sample: number;
  /** What chance alone would give. */
  expected: number;
  /** P(X >= count) under chance; 1 when fewer than four were found. */
  p: number;
  /** Runs of neighbouring ids, longest first: a school class looks the same, so a person should see them. */
  runs: number[][];
}

/**
 * Whether ids stand closer together than chance allows (audience.md 3.2). Expected: over 12 bins of equal width,
 * c x (1 - exp(-2 (c - 1) x 30000 / width)) for c ids in a bin, compared with a Poisson variable.
 */
export function batchTest(ids: readonly number[]): BatchTest {
  const sorted = ids.filter((id) => id > BATCH_IDS_FROM).sort((a, b) => a - b);
  const runs = runsOf(sorted);
  const count = runs.reduce((total, run) => total + run.length, 0);
  const expected = expectedNeighbours(sorted);
  // Neighbours come two at a time, so the count alone would call two chance pairs of 100 ids a batch (1-3 % of real
  // groups); the same question asked of the gaps does not.
  const gaps = count - runs.length;
  const p = count >= SMALLEST_BATCH ? Math.max(poissonTail(count, expected), poissonTail(gaps, expected / 2)) : 1;
  return { count, sample: sorted.length, expected, p, runs: runs.sort((a, b) => b.length - a.length) };
}

function runsOf(sorted: readonly number[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const id of sorted) {
    const last = run.at(-1);
    if (last !== undefined && id - last >= NEIGHBOUR) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    run.push(id);
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

function expectedNeighbours(sorted: readonly number[]): number {
  const first = sorted[0] ?? 0;
  const width = ((sorted.at(-1) ?? 0) - first) / BINS;
  if (!(width > 0)) return 0;
  const counts = new Array<number>(BINS).fill(0);
  for (const id of sorted) {
    const bin = Math.min(BINS - 1, Math.floor((id - first) / width));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.reduce((sum, c) => sum + c * (1 - Math.exp((-2 * (c - 1) * NEIGHBOUR) / width)), 0);
}
