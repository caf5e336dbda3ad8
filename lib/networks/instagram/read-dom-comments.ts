import { ABSENT, type Comment } from '../../model';
import { COMMENT_LINK, commentBlock } from './comment-block';
import { profileLink } from './dom-links';
import { countIn, numberIn, text } from './dom-numbers';
import { isoTime } from './read-dom-posts';
import { provenanceOf, type Reading } from './reading';

/** Comments on screen: each is the block around its own dated link (post page, 2025-11). */
export function readDomComments(
  document: Document,
  postId: string,
  lang: string | undefined,
  reading: Reading,
): Comment[] {
  const links = [...document.querySelectorAll(COMMENT_LINK)].filter((link) => link.querySelector('time[datetime]'));
  return links.flatMap((link) => readBlock(link, postId, lang, reading) ?? []);
}

function readBlock(link: Element, postId: string, lang: string | undefined, reading: Reading): Comment | undefined {
  const id = /\/c\/(\d{1,25})\/?$/.exec(link.getAttribute('href') ?? '')?.[1];
  if (id === undefined) return undefined;
  const block = commentBlock(link);
  const author = [...block.querySelectorAll('a[href]')].map(profileLink).find((user) => user !== undefined);
  const buttons = [...block.querySelectorAll('[role="button"]')].map(text);
  // "168 curtidas" begins with its number, "Ver todas as 41 respostas" does not; nothing is shown at zero.
  const likes = buttons.find((label) => /^\d/.test(label));
  const replies = buttons.find((label) => /^\D+\d/.test(label));
  return {
    network: 'instagram',
    id,
    postId,
    ...(author !== undefined && { authorName: author }),
    text: wordsIn(block),
    publishedAt: isoTime(link.querySelector('time')) ?? null,
    reactions: likes === undefined ? ABSENT : countIn(numberIn(likes) ?? '', lang),
    ...(replies !== undefined && { replies: countIn(numberIn(replies) ?? '', lang) }),
    provenance: { ...provenanceOf(reading, 'comments', false), source: 'dom' },
  };
}

/** The comment's text: a text span outside of links, buttons and the line with name and date. */
function wordsIn(block: Element): string {
  const spans = [...block.querySelectorAll('span[dir="auto"]')].filter(
    (span) => !span.closest('a, [role="button"]') && !span.querySelector('time, a[href*="/c/"]') && !isName(span),
  );
  return spans.map(text).find((words) => words !== '') ?? '';
}

function isName(span: Element): boolean {
  const [link] = span.querySelectorAll('a[href]');
  return link !== undefined && profileLink(link) !== undefined && text(link) === text(span);
}
