import type { CommentBox } from '../contract';
import { commentTextOf } from './dom-comment';
import { commentArticles, postUnits, visibleText } from './dom-units';

/** "Comment as X", "Answer as X" (2026-09); the Russian words are from code written against it (2025). */
const WRITES_AS =
  /^(?:(?:comment|answer|reply) as|(?:комментировать|ответить|ответ) как)\s+(.{1,100}?)(?:…|\.\.\.)?$/iu;

const UNIT_OR_DIALOG = '[aria-posinset], [role="dialog"], [data-pagelet], [role="main"]';

/**
 * A comment box of a post (2025-12, 2026-09). Boxes for private messages and for new posts look alike but stand in no
 * post; which comment is answered stands only in the box's label, as the name of its author.
 */
export function commentBoxAt(element: Element): CommentBox | undefined {
  const frame = element.closest('form[role="presentation"]') ?? element.closest('[role="presentation"]');
  const post = frame && postAround(frame);
  if (!frame || !post) return undefined;
  const label = (element.getAttribute('aria-placeholder') ?? element.getAttribute('aria-label') ?? '').trim();
  const answers = answered(frame, post, label);
  const writesAs = WRITES_AS.exec(label)?.[1] ?? (answers && writesAsIn(post));
  return { frame, ...(answers && { answers }), ...(writesAs && { writesAs }) };
}

/** The post that holds the box, or the dialog of one post. */
function postAround(frame: Element): Element | undefined {
  for (let around = frame.closest(UNIT_OR_DIALOG); around; around = parentOf(around)) {
    const root = around.parentElement;
    if (root && postUnits(root).includes(around)) return around;
    if (around.matches('[role="dialog"]')) return postUnits(around).length === 1 ? around : undefined;
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  return element.parentElement?.closest(UNIT_OR_DIALOG) ?? null;
}

/** The box under the post says as whom one writes; a box under a comment says only whom one answers. */
function writesAsIn(post: Element): string | undefined {
  for (const box of post.querySelectorAll('[role="textbox"]')) {
    const name = WRITES_AS.exec(box.getAttribute('aria-placeholder') ?? box.getAttribute('aria-label') ?? '')?.[1];
    if (name) return name;
  }
  return undefined;
}

/** The nearest comment before the box whose author the label names. */
function answered(frame: Element, post: Element, label: string): CommentBox['answers'] {
  if (WRITES_AS.test(label)) return undefined;
  // 2 = stands before the frame in the document.
  const before = commentArticles(post).filter((article) => frame.compareDocumentPosition(article) & 2);
  for (const article of before.reverse()) {
    const link = [...article.querySelectorAll('a[href*="comment_id="]')].find((one) => visibleText(one).trim() !== '');
    const name = link && visibleText(link).trim();
    if (!link || !name || !label.includes(name)) continue;
    const commentId = article.closest('[data-commentid]')?.getAttribute('data-commentid');
    return { name, text: commentTextOf(article), ...(commentId && { commentId }) };
  }
  return undefined;
}
