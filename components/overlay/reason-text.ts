import type { MessageKey } from '../../lib/i18n/translate';
import type { NoFigure } from '../../lib/metrics/report-types';
import type { Words } from '../words';

const HELP: Partial<Record<NoFigure['reason'], MessageKey>> = {
  HIDDEN_LIKES: 'reason.HIDDEN_LIKES.help',
  NO_FOLLOWERS: 'reason.NO_FOLLOWERS.help',
  TOO_FEW_POSTS: 'reason.TOO_FEW_POSTS.help',
  PARSE_FAILED: 'reason.PARSE_FAILED.help',
};

/** Why there is no figure, in a sentence's half: "likes are hidden on 14 of 18 posts". */
export function reasonText({ t, figures }: Words, none: NoFigure): string {
  return t(`reason.${none.reason}`, {
    hidden: figures.integer(none.hidden ?? 0),
    posts: t('posts', { count: none.reason === 'HIDDEN_LIKES' ? (none.of ?? none.n) : none.n }),
    needed: figures.integer(none.needed ?? 0),
  });
}

/** What would help, or nothing. */
export function reasonHelp({ t }: Words, none: NoFigure): string | undefined {
  const key = HELP[none.reason];
  return key && t(key);
}
