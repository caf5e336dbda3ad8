import type { ReadResult } from '../model';

/** How well the page is understood. Counts of shapes, never contents. */
export interface Health {
  /** Readings that gave at least one record. */
  understood: number;
  /** Readings that gave nothing and left nothing unrecognised: answers about other things. */
  silent: number;
  /** Unrecognised shapes with the number of times each was met; key "where: shape". */
  unrecognised: ReadonlyMap<string, number>;
}

export const emptyHealth: Health = { understood: 0, silent: 0, unrecognised: new Map() };

/** Distinct unknown shapes worth keeping; a broken page repeats few of them. */
const MAX_SHAPES = 50;

export function noteReading(health: Health, result: ReadResult): Health {
  const records = result.communities.length + result.posts.length + result.comments.length + result.accounts.length;
  const unrecognised = result.unrecognised.length === 0 ? health.unrecognised : new Map(health.unrecognised);
  for (const { where, shape } of result.unrecognised) {
    const key = `${where}: ${shape}`;
    const met = unrecognised.get(key);
    if (met !== undefined || unrecognised.size < MAX_SHAPES)
      (unrecognised as Map<string, number>).set(key, (met ?? 0) + 1);
  }
  return {
    understood: health.understood + (records > 0 ? 1 : 0),
    silent: health.silent + (records === 0 && result.unrecognised.length === 0 ? 1 : 0),
    unrecognised,
  };
}

/** `good`: all recognised; `partly`: some shapes were not; `changed`: nothing but unknown shapes; `waiting`: nothing read yet. */
export type HealthLevel = 'good' | 'partly' | 'changed' | 'waiting';

/**
 * The one-word judgement behind the light in the panel.
 *
 * @param postsCounted posts whose counts were understood; none, while unknown shapes were met, means that the page changed
 */
export function healthLevel(health: Health, postsCounted: number): HealthLevel {
  if (health.unrecognised.size > 0) return postsCounted === 0 ? 'changed' : 'partly';
  return health.understood === 0 ? 'waiting' : 'good';
}
