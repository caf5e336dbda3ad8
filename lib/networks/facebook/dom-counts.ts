import { ABSENT, type Count, type PostFormat, UNSUPPORTED } from '../../model';
import { own, visibleText } from './dom-units';
import { countFromLabel } from './read-label';

/** Stems of the words beside the counters; Russian ones are not attested and stay out (2026-10). */
const WORDS = {
  comments: /comment|koment|coment|commenti|kommentar|yorum|bình luận/i,
  shares: /share|udost|compart|teil|partage|condivis|dibagikan|lượt chia sẻ/i,
  views: /view|wyświetl|visualiz|reproduc|aufruf|vues|tayangan|lượt xem/i,
};

/** Counters of a unit. A counter that is not shown may be zero or unloaded, so it stays unknown. */
export function domCounts(unit: Element, format: PostFormat, lang: string | undefined) {
  const toolbar = own(unit, '[role="toolbar"]')[0];
  const total = toolbar?.parentElement;
  const reactions = total ? firstNumber([...total.querySelectorAll('[role="button"] span')], lang, toolbar) : ABSENT;
  const labels = own(unit, '[role="button"],span[dir="auto"]')
    .filter((element) => !total?.contains(element) || element.getAttribute('role') !== 'button')
    .map((element) => ({ button: element.getAttribute('role') === 'button', text: visibleText(element).trim() }))
    .filter(({ text }) => /^\p{N}/u.test(text) && text.length < 40);
  const worded = (pattern: RegExp): Count => {
    const label = labels.find(({ text }) => pattern.test(text));
    return label ? countFromLabel(label.text, lang) : ABSENT;
  };
  // On a Page timeline the comment count can be a bare number (2026-09); only comments were seen so.
  const bare = labels.find(({ button, text }) => button && /^[\p{N}.,\s]+\p{L}?$/u.test(text));
  const comments = worded(WORDS.comments);
  const moving = format === 'video' || format === 'reel';
  const views = moving ? worded(WORDS.views) : UNSUPPORTED;
  return {
    reactions,
    comments: comments.kind === 'absent' && bare ? countFromLabel(bare.text, lang) : comments,
    shares: worded(WORDS.shares),
    views,
    ...(views.kind === 'exact' || views.kind === 'rounded' ? { viewsAre: 'views' as const } : {}),
  };
}

/** The total stands twice, once hidden; the parts by kind inside the toolbar are no total. */
function firstNumber(spans: Element[], lang: string | undefined, outside: Element | undefined): Count {
  for (const span of spans) {
    if (outside?.contains(span)) continue;
    const text = visibleText(span).trim();
    if (/^\p{N}/u.test(text) && span.querySelector('span') === null) return countFromLabel(text, lang);
  }
  return ABSENT;
}
