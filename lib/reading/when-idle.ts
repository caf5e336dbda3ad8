/** Longest wait for a quiet moment before work is done anyway, in ms: what the user waits for at most. */
const PATIENCE_MS = 50;

/** When the page leaves no quiet moment, how long we work at a stretch, in ms: half a frame. */
const STRETCH_MS = 8;

/**
 * Runs pieces of work in the page's quiet moments, as many as fit into one: in order, but what can wait only when
 * nothing else is left. A piece that throws is dropped; the others go on.
 */
export class IdleQueue {
  private readonly first: (() => void)[] = [];
  private readonly later: (() => void)[] = [];
  private scheduled = false;

  constructor(private readonly signal: AbortSignal) {}

  add(work: () => void): void {
    this.first.push(work);
    this.schedule();
  }

  /** Work that gives way to everything added with `add`, even if that comes afterwards. */
  addLast(work: () => void): void {
    this.later.push(work);
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
    while (this.waiting && timeLeft());
    if (this.waiting) this.schedule();
  }

  private get waiting(): boolean {
    return this.first.length + this.later.length > 0;
  }

  private runOne(): void {
    if (this.signal.aborted) return;
    const work = this.first.shift() ?? this.later.shift();
    try {
      work?.();
    } catch {
      // Readers promise not to throw; if one does, the page and the other pieces must not suffer.
    }
  }
}
