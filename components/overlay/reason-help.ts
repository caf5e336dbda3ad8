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

/** What would help; on a changed page and in a guest view the cause lies deeper than the figure's own reason. */
export function reasonHelp({ t }: Words, none: NoFigure, view: PanelView): string | undefined {
  if (view.health.level === 'changed') return t('health.changed.help');
  if (view.guest && none.reason !== 'NO_FOLLOWERS' && none.reason !== 'HIDDEN_LIKES') return t('reason.guest.help');
  const key = HELP[none.reason];
  return key && t(key);
}
