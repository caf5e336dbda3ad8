import { browser } from 'wxt/browser';
import { createMark } from '../../components/overlay/audience/mark';
import type { LoadedAudience } from '../../components/overlay/overlay-services';
import { chooseLocale, speaker, translator } from '../../lib/i18n/translate';
import type { Account, Comment } from '../../lib/model';
import type { AccountPlace } from '../../lib/networks/contract';
import { Marks } from '../../lib/page/marks';
import { onPageChange } from '../../lib/page/page-change';
import { pageIsDark } from '../../lib/page/theme-watch';
import type { Reading } from '../../lib/reading/shared-reading';
import type { Session } from '../../lib/session/session';
import { type Settings, watchSettings } from '../../lib/settings/settings';

/** Signs beside people and comments on screen, only where the method allows to speak of a single one. */
export function onAccounts({ adapter, session, stop: { signal } }: Reading, start: Settings) {
  // Asked once: after the extension was updated, the browser has no answer for this script any more.
  const browserLanguage = browser.i18n.getUILanguage();
  let settings = start;
  let on = false;
  let loaded: LoadedAudience | undefined;
  const dark = () => (settings.theme === 'auto' ? pageIsDark(adapter.page.isDark) : settings.theme === 'dark');
  const find = finder(session);
  const marks = new Marks({
    places: () => adapter.page.accountPlaces?.(document) ?? [],
    state: (place) => {
      const { account, comment } = find(place);
      const kind = loaded?.book.markOf(account, comment);
      if (loaded === undefined || kind === undefined) return undefined;
      const locale = chooseLocale(settings.language, browserLanguage);
      const text = speaker(loaded.words[locale], locale)(`aud.class.${kind}`);
      return { text, label: translator(locale)('badge.label', { figures: text }) };
    },
    create: () => createMark(dark),
  });
  const update = () => marks.update(on);
  const redraw = () => {
    marks.update(false);
    update();
  };
  // Nothing is looked for until somebody switches marks on.
  const watch = () => {
    const later = onPageChange(() => on && update(), signal);
    signal.addEventListener('abort', session.subscribe(later));
    const unwatch = watchSettings((next) => {
      settings = next;
      redraw();
    });
    signal.addEventListener('abort', () => {
      unwatch();
      marks.update(false);
    });
  };
  let watching = false;

  return {
    /** The scoring is there; its reports and the user's judgements may change marks. */
    begin(audience: LoadedAudience) {
      loaded = audience;
      audience.book.subscribe(() => watching && update());
    },
    showMarks(show: boolean) {
      on = show;
      if (on && !watching) {
        watching = true;
        watch();
      }
      if (watching) update();
    },
  };
}

interface Found {
  account?: Account | undefined;
  comment?: Comment | undefined;
}

/** Looks people up by id or user name, comments by id; the indexes are made anew when records of their kind arrived. */
function finder(session: Session): (place: AccountPlace) => Found {
  let accounts: ReadonlyMap<string, Account> | undefined;
  let comments: ReadonlyMap<string, Comment> | undefined;
  let byHandle = new Map<string, Account>();
  let byId = new Map<string, Comment>();
  return ({ account, commentId }) => {
    const { state } = session;
    if (accounts !== state.accounts) {
      accounts = state.accounts;
      byHandle = new Map([...accounts.values()].map((one) => [one.handle?.toLowerCase() ?? '', one]));
    }
    if (comments !== state.comments) {
      comments = state.comments;
      byId = new Map([...comments.values()].map((one) => [one.id, one]));
    }
    return {
      account: account && (state.accounts.get(account.id ?? '') ?? byHandle.get(account.handle || '-')),
      comment: commentId === undefined ? undefined : byId.get(commentId),
    };
  };
}
