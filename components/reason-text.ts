import type { NoFigure } from '../lib/metrics/report-types';
import type { Words } from './words';

/** Why there is no figure, in a sentence's half: "likes are hidden on 14 of 18 posts". */
export function reasonText({ t, figures }: Words, none: NoFigure): string {
  const needed = figures.integer(none.needed ?? 0);
  if (none.reason === 'TOO_FEW_POSTS' && none.n === 0) return t('reason.NO_POSTS', { needed });
  return t(`reason.${none.reason}`, {
    hidden: figures.integer(none.hidden ?? 0),
    posts: t('posts', { count: none.reason === 'HIDDEN_LIKES' ? (none.of ?? none.n) : none.n }),
    needed,
  });
}
