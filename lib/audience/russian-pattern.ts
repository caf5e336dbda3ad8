import type { CommentParts } from './comment-words';
import { PROMO_WORDS_RU } from './promo-words-ru';
import { stemMatcher } from './stem-matcher';

const hitsByTheme = stemMatcher(PROMO_WORDS_RU);
const CYRILLIC = /[а-я]/;

/**
 * Whether a Russian comment looks like advertising: a call to act together with the writer's own place or with an
 * offer that leads away, or several words of an offer that leads away.
 *
 * One theme alone never suffices: "Когда розыгрыш?" or "напишите, где купить" are what people write.
 */
export function russianPromoPattern(parts: CommentParts): boolean {
  if (!CYRILLIC.test(parts.body)) return false;
  const [offer = 0, own = 0, call = 0, contact = 0] = hitsByTheme(parts.words);
  const away = contact > 0 || parts.links > 0 || parts.handlesInside > 0;
  if (call > 0 && (own > 0 || (offer > 0 && away))) return true;
  return offer >= 2 && away;
}
