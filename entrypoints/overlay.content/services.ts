import { browser } from 'wxt/browser';
import type { OverlayServices } from '../../components/overlay/overlay-services';
import { RETIRE_EVENT } from '../../lib/capture/channel';
import { dayIn } from '../../lib/insight/visit-snapshot';
import { ask } from '../../lib/messaging/ask';
import { sendMessage } from '../../lib/messaging/protocol';
import { watchComposer } from '../../lib/page/composer-watch';
import { copyText } from '../../lib/page/copy-text';
import { dockBetween, edgeBars } from '../../lib/page/dock';
import { watchTheme } from '../../lib/page/theme-watch';
import { loadOnce } from '../../lib/reading/load-once';
import { type Reading, sharedReading } from '../../lib/reading/shared-reading';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../lib/settings/settings';
import { keptAudience } from './kept-audience';
import { onAccounts } from './on-accounts';
import { onPosts } from './on-posts';
import { savingOf } from './saving';

/** Connects the interface to the reading, the page, the background and the settings. */
export function overlayServices(reading: Reading, settings: Settings, layer: HTMLElement): OverlayServices {
  const { adapter, session, book, stop } = reading;
  const { descriptor, page } = adapter;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const saving = savingOf(reading, settings, layer);
  const posts = onPosts(reading, saving, settings);
  const accounts = onAccounts(reading, settings);
  const today = () => dayIn(timeZone, new Date());
  const switchOff = async () => {
    window.dispatchEvent(new CustomEvent(RETIRE_EVENT));
    stop.abort();
    const { switchedOff } = await readSettings();
    await changeSettings({ switchedOff: [...new Set([...switchedOff, descriptor.id])] });
  };

  return {
    network: {
      id: descriptor.id,
      name: descriptor.name,
      adapter: `${descriptor.id} ${adapter.version}`,
      isSubject: (community, where) => adapter.isSubject(community, where),
    },
    session,
    book,
    browserLanguage: browser.i18n.getUILanguage(),
    today,
    listVisits: async (communityId) => {
      const visits = (await ask(() => sendMessage('listSnapshots', { network: descriptor.id, communityId }))) ?? [];
      book.setHistory(communityId, visits);
      return visits;
    },
    loadAudience: async () => {
      await ask(() => sendMessage('loadAudience', undefined));
      const scoring = sharedReading()?.audience;
      if (scoring === undefined) return undefined;
      const loaded = { book: scoring.open(keptAudience(descriptor.id, today)), words: scoring.words };
      accounts.begin(loaded);
      return loaded;
    },
    openSaving: saving.open,
    openComments: () => loadOnce(reading, 'comments', () => ask(() => sendMessage('loadComments', undefined))),
    openAudit: () => loadOnce(reading, 'audit', () => ask(() => sendMessage('loadAudit', undefined))),
    openMethod: () => void ask(() => sendMessage('openMethod', undefined)),
    saveVisit: async (snapshot) => {
      await ask(() => sendMessage('saveSnapshot', snapshot));
      const visit = book.visit(snapshot.communityId, snapshot.guest);
      if (visit) await ask(() => sendMessage('saveVisit', visit));
    },
    settings: {
      start: settings,
      change: (change) => void changeSettings(change).catch(() => {}),
      watch: watchSettings,
    },
    page: {
      watchTheme: (tell) => stoppable(stop.signal, (signal) => watchTheme(page.isDark, tell, signal)),
      watchComposer: (tell) => stoppable(stop.signal, (signal) => watchComposer(page.composerSelector, tell, signal)),
      freeEdges: () => dockBetween(edgeBars(document, page.keepFree), { width: innerWidth, height: innerHeight }),
      showPost: posts.showPost,
      showBadges: posts.showBadges,
      showMarks: accounts.showMarks,
      dimBelowUsual: posts.dimBelowUsual,
      themeLayer: (dark) => {
        layer.dataset.theme = dark ? 'dark' : 'light';
      },
      copy: copyText,
    },
    switchOff: () => void switchOff().catch(() => {}),
  };
}

/** Starts something that lives until it is stopped or the whole overlay ends; returns the way to stop it. */
function stoppable(outer: AbortSignal, start: (signal: AbortSignal) => void): () => void {
  const own = new AbortController();
  start(AbortSignal.any([outer, own.signal]));
  return () => own.abort();
}
