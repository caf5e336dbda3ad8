import { MINIMUM, NEWEST } from './mode-rules';
import { median } from './quantile';

/** One rate with its post. */
export interface SeriesPoint {
  id: string;
  at: number;
  value: number;
}

/**
 * Moving median of the last 20 posts, one point per post from the fifth on (metric definitions 3.3, after LiveDune).
 *
 * @param points oldest first
 */
export function movingMedian(points: readonly SeriesPoint[]): Array<{ id: string; at: string; value: number }> {
  return points.slice(MINIMUM - 1).map(({ id, at }, index) => {
    const end = index + MINIMUM;
    const values = points.slice(Math.max(0, end - NEWEST), end).map(({ value }) => value);
    return { id, at: new Date(at).toISOString(), value: median(values) };
  });
}
