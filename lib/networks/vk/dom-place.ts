/**
 * Every form of a post's element. `data-testid="post"` stands on new and legacy posts alike (2026-08); tags vary
 * between desktop and mobile, class names are hashes since 2026.
 */
export const POST_SELECTOR = '[data-testid="post"][data-post-id], ._post[data-post-id], article[data-post-id]';

const POST_ID = /^-?[1-9]\d*_[1-9]\d*$/;

/** `<owner>_<id>` of a post's element. */
export function postIdOf(element: Element): string | undefined {
  const id = element.getAttribute('data-post-id') ?? '';
  return POST_ID.test(id) ? id : undefined;
}

/** Whether the element is a post of its own: no copied original inside a repost, no carousel that poses as a post. */
function isOuterPost(element: Element): boolean {
  const level = element.getAttribute('data-post-nesting-lvl') ?? '0';
  const isInside = element.parentElement?.closest(POST_SELECTOR) ?? null;
  return level === '0' && isInside === null && !element.hasAttribute('data-pseudopost-type');
}

/** Posts below `root`, in document order, outermost only. */
export function outerPosts(root: ParentNode): Element[] {
  return Array.from(root.querySelectorAll(POST_SELECTOR)).filter((post) => postIdOf(post) && isOuterPost(post));
}

/** First match that belongs to this post and not to the original copied inside it. */
export function own(post: Element, selector: string): Element | undefined {
  return Array.from(post.querySelectorAll(selector)).find(
    (found) => found.parentElement?.closest(POST_SELECTOR) === post,
  );
}
