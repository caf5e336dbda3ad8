import type { Session, SessionState } from './session';

/** Shortest time between two redraws; the eye sees no difference, the page does when many answers come at once. */
const REST_MS = 150;

/** A redraw that costs much is followed by a rest of this many times its cost: at most a twentieth of the page's time. */
const REST_PER_COST = 20;

/**
 * A session at the pace of those who draw it: the first change is told at once, a burst of changes once more when it
 * has gathered. `state` changes only together with a call, as React's external stores must.
 */
export class CalmSession {
  private shown: SessionState;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  /** @param cost what the last redraw's computation took, in ms */
  constructor(
    private readonly session: Session,
    private readonly cost: () => number,
  ) {
    this.shown = session.state;
    session.subscribe(() => this.changed());
  }

  state = (): SessionState => this.shown;

  /** Calls back after a change, calmly; returns the way to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private changed(): void {
    if (this.timer !== undefined) return;
    this.shown = this.session.state;
    const before = this.shown;
    for (const listener of this.listeners) listener();
    this.timer = setTimeout(() => this.rested(before), REST_MS);
  }

  /** The rest is over, unless drawing turned out to be so dear that a longer one is due. */
  private rested(before: SessionState): void {
    const due = this.cost() * REST_PER_COST - REST_MS;
    const more = () => {
      this.timer = undefined;
      if (before !== this.session.state) this.changed();
    };
    if (due > 0) this.timer = setTimeout(more, due);
    else more();
  }
}
