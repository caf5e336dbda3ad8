import type { Comment, Post } from '../model';
import type { AccountPlace, PageMap } from '../networks/contract';

/**
 * Where a comment stands in the page now. VK numbers comments per wall, so among several places with the comment's id
 * the one inside its post counts, where the page names posts at all.
 */
export function commentPlace(
  page: PageMap,
  document: Document,
  posts: ReadonlyMap<string, Post>,
  { id, postId }: Comment,
): AccountPlace | undefined {
  const places = (page.accountPlaces?.(document) ?? []).filter(({ commentId }) => commentId === id);
  if (places.length < 2) return places[0];
  const post = page.postPlaces(document).find((place) => place.find(posts)?.id === postId);
  return places.find(({ element }) => post?.element.contains(element)) ?? places[0];
}

/**
 * The box in which a comment is answered, when one is open: it names the comment and, where several do, stands in or
 * beside it. No control of the site is ever pressed to open one.
 */
export function boxOfComment(
  page: PageMap,
  document: Document,
  selector: string | undefined,
  { id }: Comment,
  place: Element | undefined,
): HTMLElement | undefined {
  if (selector === undefined) return undefined;
  const boxes = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (box) => page.commentBoxAt?.(box)?.answers?.commentId === id,
  );
  return boxes.find((box) => place?.contains(box) || place?.parentElement?.contains(box)) ?? boxes[0];
}

/** Brings an element into view and lets it light up once; nothing of the page's is changed. */
export function pointOut(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'smooth' });
  element.animate([{ backgroundColor: 'rgb(12 103 99 / 0.25)' }, { backgroundColor: 'rgb(12 103 99 / 0)' }], 1_800);
}
