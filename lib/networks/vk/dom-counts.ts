import type { Count } from '../../model';
import { ABSENT, exact } from '../../model';
import { readCount } from '../../text/compact-number';
import { isObject } from '../_json/walk';
import { own } from './dom-place';

/** The first number of a label ("Оценили 8 человек", "2.1K followers"), or absent when there is none. */
export function printed(raw: string | null | undefined, lang: string | undefined): Count {
  const start = raw?.search(/\d/) ?? -1;
  return (raw && start >= 0 ? readCount(raw.slice(start), lang) : undefined) ?? ABSENT;
}

/**
 * A counter of the current client's footer. It disappears at zero (2026-08), so an empty one is zero, but only in a
 * footer that has been drawn: no skeleton, and the neighbouring share button in its place.
 */
function footerCount(post: Element, action: string, lang: string | undefined): Count {
  const button = own(post, `[data-testid="post_footer_action_${action}"]`);
  if (!button) return ABSENT;
  const text = button.textContent?.trim() ?? '';
  if (text !== '') return printed(text, lang);
  const isDrawn = own(post, '[data-testid="post_footer_action_share"]') && !own(post, '[aria-busy="true"]');
  return isDrawn ? exact(0) : ABSENT;
}

/** `[8]` or `{"0":5,"3":2}`, by reaction id; all kinds together (legacy markup, 2026-08). */
function reactionSum(raw: string | null | undefined): Count {
  if (!raw) return ABSENT;
  try {
    const counts: unknown = JSON.parse(raw);
    if (!Array.isArray(counts) && !isObject(counts)) return ABSENT;
    const values = Object.values(counts).map(exact);
    if (values.some((value) => value.kind !== 'exact')) return ABSENT;
    return exact(values.reduce((sum, value) => sum + (value.kind === 'exact' ? value.value : 0), 0));
  } catch {
    return ABSENT;
  }
}

export function reactionsOf(post: Element, lang: string | undefined): Count {
  const summed = reactionSum(own(post, '[data-reaction-counts]')?.getAttribute('data-reaction-counts'));
  if (summed.kind === 'exact') return summed;
  const preview = own(post, '.ReactionsPreview')?.getAttribute('aria-label');
  const labelled = printed(preview, lang);
  return labelled.kind === 'exact' ? labelled : footerCount(post, 'like', lang);
}

export function commentsOf(post: Element, lang: string | undefined): Count {
  const button = own(post, '[data-like-button-type="comment"]');
  const counted = exact(button?.getAttribute('data-count'));
  return counted.kind === 'exact' ? counted : footerCount(post, 'comment', lang);
}

export function sharesOf(post: Element, lang: string | undefined): Count {
  const button = own(post, '.PostBottomAction.share, [data-like-button-type="share"]');
  const counted = exact(button?.getAttribute('data-count'));
  return counted.kind === 'exact' ? counted : footerCount(post, 'share', lang);
}

/** Only the legacy footer shows views; the title holds every digit, the text may be abbreviated. */
export function viewsOf(post: Element, lang: string | undefined): Count {
  const views = own(post, '.like_views');
  const titled = printed(views?.getAttribute('title'), lang);
  return titled.kind === 'absent' ? printed(views?.querySelector('._views')?.textContent, lang) : titled;
}
