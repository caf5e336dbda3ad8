/** How much of a dimmed post remains visible. */
const FAINT = '0.35';

/**
 * Dims posts that did worse than usual, at the user's wish. Only the opacity of the post's element is touched, and put
 * back exactly.
 */
export class Dimmer {
  private active = false;
  private readonly dimmed = new Map<HTMLElement, string>();

  constructor(private readonly timesUsual: (postId: string) => number | undefined) {}

  on(): void {
    this.active = true;
  }

  off(): void {
    this.active = false;
    for (const element of [...this.dimmed.keys()]) this.restore(element);
  }

  /** Brings the page in line: posts below usual faint, all others as they were. */
  update(entries: Iterable<[string, Element]>): void {
    if (!this.active) return;
    const weak = new Set<HTMLElement>();
    for (const [id, element] of entries) {
      const times = this.timesUsual(id);
      if (times !== undefined && times < 1 && element instanceof HTMLElement) weak.add(element);
    }
    for (const element of [...this.dimmed.keys()]) if (!weak.has(element)) this.restore(element);
    for (const element of weak) {
      if (this.dimmed.has(element)) continue;
      this.dimmed.set(element, element.style.opacity);
      element.style.opacity = FAINT;
    }
  }

  private restore(element: HTMLElement): void {
    element.style.opacity = this.dimmed.get(element) ?? '';
    this.dimmed.delete(element);
  }
}
