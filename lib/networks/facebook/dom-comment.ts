import { ABSENT, type Comment, type PageRef } from '../../model';
import { commentOf } from './decode-id';
import { visibleText } from './dom-units';
import descriptor from './network';
import { provenance, type Reading } from './reading';
import { pfbidOf, siteUrl } from './site-url';

/** The parts of a link that matter: where it leads and which comment it names. */
interface CommentLink {
  element: Element;
  page: PageRef;
  href: string;
  commentId: string;
  replyId: string;
}

function linksOf(article: Element): CommentLink[] {
  const links: CommentLink[] = [];
  for (const element of article.querySelectorAll('a[href*="comment_id="]')) {
    const href = element.getAttribute('href') ?? '';
    try {
      const query = new URL(href, 'https://www.facebook.com').searchParams;
      links.push({
        element,
        href,
        page: descriptor.locate(siteUrl(href) ?? ''),
        commentId: query.get('comment_id') ?? '',
        replyId: query.get('reply_comment_id') ?? '',
      });
    } catch {
      // A broken address names nothing.
    }
  }
  return links;
}

const DIGITS = /^\d{1,25}$/;

/**
 * Reads a comment from its markup (Page timeline and dialog, 2026-09). Name and time are taken from links, never from
 * the label, which runs them together in the language of the page. The time shown ("3m") is too coarse to keep.
 */
export function readDomComment(article: Element, page: PageRef, reading: Reading): Comment | undefined {
  const links = linksOf(article);
  const both = links.map((link) => commentOf(link.commentId)).find((names) => names !== undefined);
  const time = links.find((link) => link.page.kind === 'post' && DIGITS.test(link.commentId));
  const wrapper = article.closest('[data-commentid]')?.getAttribute('data-commentid') ?? '';
  const plain = links.map((link) => link.commentId).find((id) => DIGITS.test(id));
  const reply = time && DIGITS.test(time.replyId) ? time.replyId : undefined;
  const id = reply ?? time?.commentId ?? both?.id ?? (DIGITS.test(wrapper) ? wrapper : plain);
  const postId = both?.postId ?? time?.page.postId ?? pfbidOf(time?.href) ?? page.postId;
  if (id === undefined || postId === undefined) return undefined;
  const author = links.find((link) => link.page.kind === 'community' && visibleText(link.element).trim() !== '');
  const comment: Comment = {
    network: 'facebook',
    id,
    postId,
    text: commentTextOf(article),
    publishedAt: null,
    reactions: ABSENT,
    provenance: provenance(reading, 'comment article', 'partial'),
  };
  if (reply !== undefined && time) comment.parentId = time.commentId;
  if (author?.page.communityId !== undefined) comment.authorId = author.page.communityId;
  if (author) comment.authorName = visibleText(author.element).trim();
  return comment;
}

/** The body is the first text block that is neither a link nor a control. */
export function commentTextOf(article: Element): string {
  const marked = article.querySelector('[data-ad-preview="message"]');
  if (marked) return visibleText(marked).trim();
  for (const block of article.querySelectorAll('[dir="auto"]')) {
    if (block.closest('a,[role="button"]') !== null) continue;
    const text = visibleText(block).trim();
    if (text !== '') return text;
  }
  return '';
}
