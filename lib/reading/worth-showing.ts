import type { SessionState } from '../session/session';

/**
 * Whether the interface has something to show: a community's or person's page always (a figure, or why there is none),
 * elsewhere as soon as a post is seen whose community's size is known, so that it can have a badge.
 */
export function worthShowing({ page, posts, communities }: SessionState): boolean {
  if (page.kind === 'community' || page.kind === 'person') return true;
  for (const post of posts.values()) if (communities.has(post.communityId)) return true;
  return false;
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
