import type { Point } from './pointer';

/**
 * The post that the user means without naming it: the one under the pointer, else the one that has the focus, else
 * the one of which most is on screen.
 */
export function postMeant(entries: Iterable<[string, Element]>, pointer: Point | undefined): string | undefined {
  const posts = [...entries].filter(([, element]) => element.isConnected);
  const under = pointer === undefined ? null : document.elementFromPoint(pointer.x, pointer.y);
  return holding(posts, under) ?? holding(posts, document.activeElement) ?? mostInView(posts);
}

/** The innermost of the posts that hold an element. */
function holding(posts: readonly [string, Element][], inner: Element | null): string | undefined {
  const around = posts.filter(([, element]) => inner !== null && element.contains(inner));
  return around.find(([, element]) => !around.some(([, other]) => other !== element && element.contains(other)))?.[0];
}

function mostInView(posts: readonly [string, Element][]): string | undefined {
  let best: { id: string; area: number } | undefined;
  for (const [id, element] of posts) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const wide = Math.min(right, innerWidth) - Math.max(left, 0);
    const tall = Math.min(bottom, innerHeight) - Math.max(top, 0);
    const area = wide > 0 && tall > 0 ? wide * tall : 0;
    if (area > (best?.area ?? 0)) best = { id, area };
  }
  return best?.id;
}
