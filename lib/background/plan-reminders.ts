import { browser } from 'wxt/browser';
import { planWords } from '../i18n/plan';
import { chooseLocale, speaker } from '../i18n/translate';
import { onceMore } from '../library/after-writing';
import type { LorgnetteDatabase } from '../library/database';
import { inZone } from '../plan/plan-time';
import type { Reminder } from '../plan/reminders';
import { readSettings, watchSettings } from '../settings/settings';
import { openWorkspace } from './open-workspace';
import { type BellServices, ringBell } from './plan-bell';

const ALARM = 'plan';
const NOTE = 'plan';
/** Titles in one notification; more are a number in its heading. */
const TITLES = 5;

/**
 * Lets the plan ring: by an alarm, at the browser's start, after an installation or update. Listeners are registered
 * at once, because a sleeping background is woken only for those it had at its start.
 *
 * @returns call after each change of the plan
 */
export function watchPlan(database: LorgnetteDatabase): () => void {
  const ring = onceMore(() => ringBell(database, services));
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && ring());
  browser.runtime.onStartup.addListener(ring);
  browser.runtime.onInstalled.addListener(ring);
  // Other quiet hours or another zone: what was held back may be said now, and the next waking is another.
  watchSettings(ring);
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(NOTE)) return;
    void browser.notifications.clear(id);
    void openWorkspace({ view: 'plan' });
  });
  return ring;
}

const services: BellServices = {
  now: () => new Date(),
  choices: async () => {
    const { plan } = await readSettings();
    return { zone: zoneOf(plan.zone), quiet: plan.quiet };
  },
  wakeAt: async (at) => {
    await browser.alarms.create(ALARM, { when: Date.parse(at) });
  },
  notify: async (reminders) => {
    const { language, plan } = await readSettings();
    const locale = chooseLocale(language, browser.i18n.getUILanguage());
    const say = speaker(planWords[locale], locale);
    const line = ({ entry, key }: Reminder) => {
      const day = key.split('@')[1] ?? entry.when?.day ?? '';
      const time = entry.when && inZone({ ...entry.when, day }, zoneOf(plan.zone)).time;
      const targets = entry.targets.map((target) => say(`plan.target.${target}`)).join(', ');
      const place = [time, targets].filter(Boolean).join(' · ');
      return place === '' ? entry.title : `${place}: ${entry.title}`;
    };
    await browser.notifications.create(`${NOTE} ${reminders[0]?.key ?? ''}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: say('plan.bell.due', { count: reminders.length }),
      message: reminders.slice(0, TITLES).map(line).join('\n'),
    });
  },
  showOpen: async (count) => {
    await browser.action.setBadgeBackgroundColor({ color: '#0c6763' });
    await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  },
};

function zoneOf(chosen: string | undefined): string {
  return chosen ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
