import type { Dated } from './sample';
import type { Standing } from './standing';

/** More than this part of neighbours in the wrong order: the view is "top" or "recent activity", not the wall's order. */
const DISORDER = 0.25;

/**
 * Whether a sample is a complete stretch of the chronological wall (metric definitions 3.2): no rank is missing between
 * the posts of one answer, and neighbours are mostly newest first. "Mostly", because co-authored and late accepted
 * posts stand out of order (Instagram, 2026-09).
 *
 * @param sample the posts of the headline
 * @param all every post seen, because left-out ones fill their ranks
 */
export function isContiguous(sample: readonly Dated[], all: readonly Standing[]): boolean {
  const seen = new Map<string, Set<number>>();
  for (const { post } of all) for (const { run, rank } of wallSightings(post)) add(seen, run, rank);
  const runs = new Map<string, Array<{ rank: number; at: number; pinned: boolean }>>();
  for (const { post, at } of sample) {
    for (const { run, rank } of wallSightings(post)) {
      const ranks = runs.get(run) ?? [];
      ranks.push({ rank, at, pinned: post.pinned === true });
      runs.set(run, ranks);
    }
  }
  for (const [run, ranks] of runs) {
    const present = seen.get(run) ?? new Set();
    const last = Math.max(...ranks.map(({ rank }) => rank));
    for (let rank = 0; rank < last; rank++) if (!present.has(rank)) return false;
  }
  return sample.length > 0 && !isDisordered([...runs.values()]);
}

function wallSightings(post: Standing['post']) {
  return post.sightings.filter(({ surface }) => surface === 'wall');
}

function add(map: Map<string, Set<number>>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

function isDisordered(runs: ReadonlyArray<ReadonlyArray<{ rank: number; at: number; pinned: boolean }>>): boolean {
  let pairs = 0;
  let wrong = 0;
  for (const run of runs) {
    const times = run.filter(({ pinned }) => !pinned).toSorted((a, b) => a.rank - b.rank);
    for (let index = 1; index < times.length; index++) {
      pairs++;
      if ((times[index]?.at ?? 0) > (times[index - 1]?.at ?? 0)) wrong++;
    }
  }
  return wrong > 1 && wrong > DISORDER * pairs;
}
