/** Longest wait for a quiet moment before work is done anyway, in ms: what the user waits for at most. */
const PATIENCE_MS = 50;

/**
 * Runs pieces of work one at a time in the page's quiet moments, in order.
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
    requestIdleCallback(() => this.runOne(), { timeout: PATIENCE_MS });
  }

  private runOne(): void {
    this.scheduled = false;
    if (this.signal.aborted) return;
    try {
      this.waiting.shift()?.();
    } catch {
      // Readers promise not to throw; if one does, the page and the other pieces must not suffer.
    }
    if (this.waiting.length > 0) this.schedule();
  }
}
