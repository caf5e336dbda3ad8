import { browser } from 'wxt/browser';
import { badgeFigures } from '../../components/overlay/badge-state';
import { createBadge } from '../../components/overlay/post-badge';
import { starState } from '../../components/overlay/star-state';
import { figuresFor } from '../../lib/i18n/figures';
import { chooseLocale, translator } from '../../lib/i18n/translate';
import { Badges } from '../../lib/page/badges';
import { Dimmer } from '../../lib/page/dimmer';
import { OwnEvents } from '../../lib/page/own-events';
import { onPageChange } from '../../lib/page/page-change';
import { pressHandler } from '../../lib/page/press';
import { watchTheme } from '../../lib/page/theme-watch';
import type { Reading } from '../../lib/reading/shared-reading';
import { type Settings, watchSettings } from '../../lib/settings/settings';
import type { Saving } from './saving';

/** Figures and stars on the posts themselves: badges, dimming, and the way from a figure to its post. */
export function onPosts({ adapter, session, book, stop: { signal } }: Reading, saving: Saving, start: Settings) {
  let settings = start;
  let on = settings.badges;
  let siteDark = false;
  const dark = () => (settings.theme === 'auto' ? siteDark : settings.theme === 'dark');
  const { states } = saving;

  const words = () => {
    const locale = chooseLocale(settings.language, browser.i18n.getUILanguage());
    return { locale, t: translator(locale), figures: figuresFor(locale) };
  };
  let spoken = words();
  const own = new OwnEvents(signal);
  const badges = new Badges({
    places: () => adapter.page.postPlaces(document),
    posts: () => session.state.posts,
    state: (post) => {
      const known = book.figuresOf(post);
      const figures = known && badgeFigures(spoken, known);
      const star = starState(spoken.t, states.of(post.id), saving.sentence);
      return { postId: post.id, star, ...(figures && { figures }) };
    },
    create: () => {
      const badge = createBadge(dark);
      const press = pressHandler(
        () => saving.press(badge.postId()),
        () => saving.sort(badge.postId()),
      );
      own.own(badge.host, press);
      return badge;
    },
  });
  saving.standsAt(badges);
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
  signal.addEventListener('abort', states.subscribe(later));
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
