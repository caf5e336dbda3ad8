import { browser } from 'wxt/browser';
import { chooseLocale } from '../../lib/i18n/translate';
import { type Refusal, SaveStates } from '../../lib/insight/save-states';
import type { SavingDesk, SavingDoors } from '../../lib/insight/saving-desk';
import { ask } from '../../lib/messaging/ask';
import { onMessage, sendMessage } from '../../lib/messaging/protocol';
import { communityKeyOf } from '../../lib/model';
import type { Badges } from '../../lib/page/badges';
import { followPointer } from '../../lib/page/pointer';
import { type Reading, sharedReading } from '../../lib/reading/shared-reading';
import { type Settings, watchSettings } from '../../lib/settings/settings';

export type Saving = ReturnType<typeof savingOf>;

/**
 * Saving as the interface needs it: which posts are saved, and the script that saves, loaded at its first use or
 * when the user has chosen a community to collect.
 */
export function savingOf({ adapter, session, pieces, stop: { signal } }: Reading, start: Settings, layer: HTMLElement) {
  const network = adapter.descriptor.id;
  const states = new SaveStates(network, (keys) => ask(() => sendMessage('savedAmong', keys)));
  const pointer = followPointer(signal);
  // Asked once: after the extension was updated, the browser has no answer for this script any more.
  const browserLanguage = browser.i18n.getUILanguage();
  let settings = start;
  let badges: Badges | undefined;
  let desk: SavingDesk | undefined;
  let opening: Promise<SavingDesk | undefined> | undefined;

  const open = () => {
    opening ??= ask(() => sendMessage('loadSaving', undefined)).then(() => {
      desk = sharedReading()?.saving?.open(doors);
      if (desk === undefined) opening = undefined;
      return desk;
    });
    return opening;
  };
  const press = async (id: string) => {
    const post = session.state.posts.get(id);
    if (post === undefined) return;
    states.set([id], 'saving');
    const saver = await open();
    if (saver) await saver.save(post, 'star');
    else states.set([id], 'gone');
  };
  const doors: SavingDoors = {
    states,
    send: async (requests) =>
      (await ask(() => sendMessage('savePosts', requests))) ?? (isHere() ? undefined : ('gone' as const)),
    edit: async (key, edit) => (await ask(() => sendMessage('editPosts', { keys: [key], edit }))) === 'done',
    organising: (key) => ask(() => sendMessage('organising', key)),
    putCollection: async (collection) => (await ask(() => sendMessage('putCollection', collection))) === 'done',
    collect: async (community, choice) => void (await ask(() => sendMessage('collect', { community, choice }))),
    listCollected: () => ask(() => sendMessage('listCollected', undefined)),
    screenshot: (area) => ask(() => sendMessage('screenshot', area)),
    openWorkspace: (at) => void ask(() => sendMessage('openWorkspace', at)),
    elementOf: (id) => badges?.elementOf(id),
    badgeOf: (id) => badges?.badgeOf(id),
    focusStar: (id) => badges?.focus(id),
    hide(hidden) {
      const { host } = layer.getRootNode() as ShadowRoot;
      if (host instanceof HTMLElement) host.style.visibility = hidden ? 'hidden' : '';
      badges?.hide(hidden);
    },
    layer,
    locale: () => chooseLocale(settings.language, browserLanguage),
    keepRaw: () => settings.keepRaw,
  };

  pieces.keep(settings.keepRaw);
  const unwatch = watchSettings((next) => {
    settings = next;
    pieces.keep(next.keepRaw);
  });
  const unlisten = onMessage('saveHere', async ({ data }) => {
    await (await open())?.saveHere(data.via, badges?.entries() ?? [], pointer());
    return 'heard' as const;
  });
  signal.addEventListener('abort', () => {
    unwatch();
    unlisten();
  });
  // The library may have changed in another tab.
  document.addEventListener('visibilitychange', () => document.hidden || states.forget(), { signal });
  const prefix = communityKeyOf(network, '');
  void doors.listCollected().then((all) => {
    if (all?.some(({ community }) => community.startsWith(prefix))) void open();
  });

  return {
    states,
    open,
    press: (id: string) => void press(id),
    sort: (id: string) => {
      const post = session.state.posts.get(id);
      if (post) void open().then((saver) => saver?.sort(post));
    },
    sentence: (reason: Refusal) => desk?.sentence(reason),
    /** The badges say where posts stand; they come after this, because their stars need it. */
    standsAt(shown: Badges) {
      badges = shown;
    },
  };
}

/** Whether the extension that put this script here is still there. */
function isHere(): boolean {
  return browser.runtime?.id !== undefined;
}
