/** Longest wait for a quiet moment before work is done anyway, in ms: what the user waits for at most. */
const PATIENCE_MS = 50;

/** When the page leaves no quiet moment, how long we work at a stretch, in ms: half a frame. */
const STRETCH_MS = 8;

/**
 * Runs pieces of work in the page's quiet moments, in order, as many as fit into one.
 * A piece that throws is dropped; the others go on.
 */
export class IdleQueue {
  private readonly waiting: (() => void)[] = [];
  private scheduled = false;

  constructor(private readonly signal: AbortSignal) {}

  add(work: () => void): void {
    this.waiting.push(work);
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || this.signal.aborted) return;
    this.scheduled = true;
    requestIdleCallback((deadline) => this.run(deadline), { timeout: PATIENCE_MS });
  }

  private run(deadline: IdleDeadline): void {
    this.scheduled = false;
    const started = performance.now();
    const timeLeft = () =>
      deadline.timeRemaining() > 1 || (deadline.didTimeout && performance.now() - started < STRETCH_MS);
    do this.runOne();
    while (this.waiting.length > 0 && timeLeft());
    if (this.waiting.length > 0) this.schedule();
  }

  private runOne(): void {
    if (this.signal.aborted) return;
    try {
      this.waiting.shift()?.();
    } catch {
      // Readers promise not to throw; if one does, the page and the other pieces must not suffer.
    }
  }
}
