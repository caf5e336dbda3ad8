import type { CommentBox } from '../contract';
import { visibleText } from './dom-text';

/** The site's own controls of a comment box: current client (2026-09), editing a comment (2024), legacy (2026-08). */
const CONTROLS =
  '[data-testid="send-comment"], [data-testid="edit-comment-save"], [data-testid="show-attach-dropdown"], .reply_send_button';

const COMMENT = '[data-testid^="wall_comments_comment_"], .reply[data-post-id]';

/** How far above the editable element the row of controls may stand. */
const LEVELS = 6;

/** A comment box with its controls; the messenger's box has none of these around it. */
export function commentBoxAt(element: Element): CommentBox | undefined {
  let frame: Element | null = element.parentElement;
  for (let level = 0; frame && !frame.querySelector(CONTROLS); level += 1) {
    frame = level < LEVELS ? frame.parentElement : null;
  }
  if (!frame) return undefined;
  const comment = frame.closest(COMMENT) ?? namedComment(frame);
  return { frame, ...onlyAuthor(frame), ...(comment && { answers: answered(comment) }) };
}

/** Legacy boxes name the comment in a hidden field: `<owner>_<comment>`, or the comment's number alone (2026-08). */
function namedComment(frame: Element): Element | null {
  const value = target(frame)?.getAttribute('value') ?? '';
  const id = /^(?:-?\d+_)?([1-9]\d*)$/.exec(value)?.[1];
  return id === undefined ? null : frame.ownerDocument.querySelector(`.reply[data-post-id$="_${id}"]`);
}

/** The hidden field of a legacy box. */
function target(frame: Element): Element | null {
  return frame.querySelector('input[id^="reply_to-"]');
}

/**
 * The legacy wall keeps beside each box who could write there: the user, and the community where the user may speak for
 * it (2026-08). Which of two is chosen no capture shows, and the current client shows nobody (2026-09): only one who has
 * no choice is named.
 */
function onlyAuthor(frame: Element): Pick<CommentBox, 'writesAs'> {
  const id = target(frame)?.id.replace('reply_to', 'reply_fakebox') ?? '';
  const { ownerName, userName: writesAs } = frame.ownerDocument.getElementById(id)?.dataset ?? {};
  return writesAs && ownerName === '' ? { writesAs } : {};
}

function answered(comment: Element): CommentBox['answers'] {
  const id = /_([1-9]\d*)$/.exec(comment.id || (comment.getAttribute('data-post-id') ?? ''))?.[1];
  const name = comment.querySelector('[data-testid="comment-owner"], .author')?.textContent?.trim();
  const text = comment.querySelector('[data-testid="comment-text"], .wall_reply_text');
  return { ...(id && { commentId: id }), ...(name && { name }), ...(text && { text: visibleText(text) }) };
}
