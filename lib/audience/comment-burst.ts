const WINDOW_MS = 60_000;
const SMALLEST_BURST = 10;
const BURST_RATIO = 10;
const DUPLICATES_INSIDE = 5;

/** One comment in time; `duplicate` says that its text occurs elsewhere too. */
export interface TimedComment {
  /** Milliseconds since 1970. */
  time: number;
  duplicate: boolean;
}

export interface Burst {
  /** Comments in the fullest minute. */
  count: number;
  duplicates: number;
  /** Median of comments per minute, over minutes with any. */
  usual: number;
  from: number;
}

/**
 * The fullest 60 seconds, when they stand out: ten or more comments, ten times the median active minute, and five
 * duplicates inside. Busy communities reach 27 a minute without any of it (audience.md 3.3).
 */
export function findBurst(comments: readonly TimedComment[]): Burst | null {
  const sorted = comments.filter(({ time }) => Number.isFinite(time)).sort((a, b) => a.time - b.time);
  const usual = medianPerMinute(sorted);
  let best: Burst | null = null;
  let start = 0;
  let duplicates = 0;
  for (const [end, comment] of sorted.entries()) {
    duplicates += Number(comment.duplicate);
    for (let first = sorted[start]; first && comment.time - first.time >= WINDOW_MS; first = sorted[start]) {
      duplicates -= Number(first.duplicate);
      start += 1;
    }
    const count = end - start + 1;
    const standsOut = count >= SMALLEST_BURST && count >= BURST_RATIO * usual && duplicates >= DUPLICATES_INSIDE;
    if (standsOut && count > (best?.count ?? 0)) {
      best = { count, duplicates, usual, from: sorted[start]?.time ?? comment.time };
    }
  }
  return best;
}

function medianPerMinute(sorted: readonly TimedComment[]): number {
  const minutes = new Map<number, number>();
  for (const { time } of sorted) {
    const minute = Math.floor(time / WINDOW_MS);
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
  }
  const counts = [...minutes.values()].sort((a, b) => a - b);
  return counts[Math.floor((counts.length - 1) / 2)] ?? 0;
}
