/**
 * Runs work that follows a write and that nobody waits for, one at a time: while it runs, any number of further calls
 * make it run once more. A failure is left to the next write, which does the same work.
 */
export function onceMore(work: () => Promise<void>): () => void {
  let running = false;
  let wanted = false;
  const run = async () => {
    running = true;
    while (wanted) {
      wanted = false;
      await work().catch(() => undefined);
    }
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) void run();
  };
}
