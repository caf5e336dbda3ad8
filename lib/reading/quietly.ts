/** Longest wait for a quiet moment, and the time that work may take when none came, in ms. */
const PATIENCE_MS = 300;
const LEAST_MS = 4;

/** Runs work in a quiet moment of the page; `left` tells how many ms of it remain. */
export function quietly(work: (left: () => number) => void): void {
  requestIdleCallback(
    (moment) => {
      const start = performance.now();
      work(() => Math.max(moment.timeRemaining(), LEAST_MS - (performance.now() - start)));
    },
    { timeout: PATIENCE_MS },
  );
}
