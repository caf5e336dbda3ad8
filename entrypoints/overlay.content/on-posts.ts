import { browser } from 'wxt/browser';
import { badgeState } from '../../components/overlay/badge-state';
import { createBadge } from '../../components/overlay/post-badge';
import { figuresFor } from '../../lib/i18n/figures';
import { chooseLocale, translator } from '../../lib/i18n/translate';
import { Badges } from '../../lib/page/badges';
import { Dimmer } from '../../lib/page/dimmer';
import { onPageChange } from '../../lib/page/page-change';
import { watchTheme } from '../../lib/page/theme-watch';
import type { Reading } from '../../lib/reading/shared-reading';
import { type Settings, watchSettings } from '../../lib/settings/settings';

/** Figures on the posts themselves: badges, dimming, and the way from a figure to its post. */
export function onPosts({ adapter, session, book, stop: { signal } }: Reading, start: Settings) {
  let settings = start;
  let on = settings.badges;
  let siteDark = false;
  const dark = () => (settings.theme === 'auto' ? siteDark : settings.theme === 'dark');

  const words = () => {
    const locale = chooseLocale(settings.language, browser.i18n.getUILanguage());
    return { locale, t: translator(locale), figures: figuresFor(locale) };
  };
  let spoken = words();
  const badges = new Badges({
    places: () => adapter.page.postPlaces(document),
    posts: () => session.state.posts,
    state: (post) => {
      const figures = book.figuresOf(post);
      return figures && badgeState(spoken, figures);
    },
    create: () => createBadge(dark),
  });
  const dimmer = new Dimmer((id) => {
    const post = session.state.posts.get(id);
    return post && book.figuresOf(post)?.timesUsual;
  });
  const update = () => {
    badges.update(on);
    dimmer.update(badges.entries());
  };
  const redraw = () => {
    badges.clear();
    update();
  };

  const later = onPageChange(update, signal);
  signal.addEventListener('abort', book.calm.subscribe(later));
  watchTheme(
    adapter.page.isDark,
    (isDark) => {
      if (siteDark === isDark) return;
      siteDark = isDark;
      redraw();
    },
    signal,
  );
  const unwatch = watchSettings((next) => {
    settings = next;
    spoken = words();
    redraw();
  });
  signal.addEventListener('abort', () => {
    unwatch();
    badges.clear();
    dimmer.off();
  });

  return {
    showBadges(show: boolean) {
      on = show;
      update();
    },
    dimBelowUsual(dim: boolean) {
      if (dim) dimmer.on();
      else dimmer.off();
      update();
    },
    showPost(id: string): boolean {
      const element = badges.elementOf(id);
      element?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      return element !== undefined;
    },
  };
}
