import type { Comment } from '../../model';
import { printed } from './dom-counts';
import { POST_SELECTOR, postIdOf } from './dom-place';
import { visibleText } from './dom-text';
import { dateFromLabel } from './label-date';
import { provenanceOf, type Reading } from './reading';

const COMMENT = '[data-testid="wall_comments_comment_root"], [data-testid="wall_comments_comment_in_thread"]';

/** Reads comments of the current client (testids of 2026-03 to 2026-09); ids stand at the end of the DOM id. */
export function readCommentsOnScreen(root: ParentNode, reading: Reading): void {
  for (const element of Array.from(root.querySelectorAll(COMMENT))) {
    const comment = readElement(element, reading);
    if (comment && !reading.comments.some((one) => one.id === comment.id && one.postId === comment.postId)) {
      reading.comments.push(comment);
    }
  }
}

function readElement(element: Element, reading: Reading): Comment | undefined {
  const id = /_([1-9]\d*)$/.exec(element.id)?.[1] ?? linkedId(element);
  const post = element.closest(POST_SELECTOR);
  const postId = (post && postIdOf(post)) ?? reading.page.postId;
  const text = element.querySelector('[data-testid="comment-text"]');
  if (id === undefined || postId === undefined || !text) return undefined;
  const date = dateFromLabel(
    element.querySelector('[data-testid="wall_comment_date"]')?.textContent ?? '',
    reading.context.at,
  );
  const comment: Comment = {
    network: 'vk',
    id,
    postId,
    text: visibleText(text),
    publishedAt: date,
    reactions: printed(element.querySelector('[data-testid="comment-like"]')?.textContent, reading.context.lang),
    provenance: { ...provenanceOf(reading, 'comment', false), source: 'dom' },
  };
  const author = element.querySelector('[data-testid="comment-owner"]')?.textContent?.trim();
  if (author) comment.authorName = author;
  return comment;
}

function linkedId(element: Element): string | undefined {
  const link = element.querySelector('a[href*="reply="]')?.getAttribute('href') ?? '';
  return /[?&]reply=([1-9]\d*)/.exec(link)?.[1];
}
