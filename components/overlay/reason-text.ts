import type { MessageKey } from '../../lib/i18n/translate';
import type { NoFigure } from '../../lib/metrics/report-types';
import type { Words } from '../words';
import type { PanelView } from './panel-view';

const HELP: Partial<Record<NoFigure['reason'], MessageKey>> = {
  HIDDEN_LIKES: 'reason.HIDDEN_LIKES.help',
  NO_FOLLOWERS: 'reason.NO_FOLLOWERS.help',
  TOO_FEW_POSTS: 'reason.TOO_FEW_POSTS.help',
  PARSE_FAILED: 'reason.PARSE_FAILED.help',
};

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

/** What would help; on a changed page and in a guest view the cause lies deeper than the figure's own reason. */
export function reasonHelp({ t }: Words, none: NoFigure, view: PanelView): string | undefined {
  if (view.health.level === 'changed') return t('health.changed.help');
  if (view.guest && none.reason !== 'NO_FOLLOWERS' && none.reason !== 'HIDDEN_LIKES') return t('reason.guest.help');
  const key = HELP[none.reason];
  return key && t(key);
}
