import type { SessionState } from '../session/session';

/**
 * Whether the interface has something to show: a community's or person's page always (a figure, or why there is none),
 * elsewhere as soon as a post is seen, so that it can be saved.
 */
export function worthShowing({ page, posts }: SessionState): boolean {
  return page.kind === 'community' || page.kind === 'person' || posts.size > 0;
}

/** Calls back once, when there is something to show. */
export function onceWorthShowing(
  session: { state: SessionState; subscribe(listener: () => void): () => void },
  callback: () => void,
): void {
  let done = false;
  const look = () => {
    if (done || !worthShowing(session.state)) return;
    done = true;
    stop();
    callback();
  };
  const stop = session.subscribe(look);
  look();
}
