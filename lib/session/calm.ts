import type { Session, SessionState } from './session';

/** Shortest time between two redraws; the eye sees no difference, the page does when many answers come at once. */
const REST_MS = 150;

/**
 * The session for those who draw it: the first change is told at once, a burst of changes once more when it has
 * gathered for 150 ms. `state` changes only together with a call, as React's external stores must.
 */
export function calmly(session: Session): { subscribe(listener: () => void): () => void; state(): SessionState } {
  let shown = session.state;
  return {
    state: () => shown,
    subscribe(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = () => {
        shown = session.state;
        listener();
      };
      const change = () => {
        if (timer !== undefined) return;
        tell();
        timer = setTimeout(() => {
          timer = undefined;
          if (shown !== session.state) change();
        }, REST_MS);
      };
      const stop = session.subscribe(change);
      // What came between the first drawing and this subscription.
      if (shown !== session.state) change();
      return () => {
        stop();
        clearTimeout(timer);
      };
    },
  };
}
