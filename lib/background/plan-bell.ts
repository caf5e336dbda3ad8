import type { LorgnetteDatabase } from '../library/database';
import { readPlan } from '../library/plan';
import { occurrencesBetween } from '../plan/occurrences';
import { dayAfter, momentOf, wallTimeOf } from '../plan/plan-time';
import { dueNow, nextReminder, type QuietHours, type Reminder, remindersBetween } from '../plan/reminders';

/** What the bell needs of the browser, handed in so that a test can hold it. */
export interface BellServices {
  now(): Date;
  /** Zone and quiet hours of the user. */
  choices(): Promise<{ zone: string; quiet?: QuietHours | undefined }>;
  /** Wakes the background at a moment; replaces the earlier wish. */
  wakeAt(at: string): Promise<void>;
  /** Shows one notification about one or several entries. */
  notify(reminders: readonly Reminder[]): Promise<void>;
  /** Shows how many entries of today are still open. */
  showOpen(count: number): Promise<void>;
}

/** Name of the fact that says up to which moment reminders have been said. */
const SAID = 'plan-said-until';
/** Reminders older than this are not said any more: the post is long due or done. */
const FORGOTTEN = 7 * 86_400_000;
/** Days around today in which something may ring: entries are reminded of up to thirty days ahead. */
const AHEAD = 32;

/**
 * Says what has come due since the last time, all of it in one notification, and asks to be woken for the next one or
 * at midnight, when the number on the icon changes. Called by the alarm, at the browser's start (alarms may be lost
 * there and computers sleep), and after each change of the plan.
 */
export async function ringBell(database: LorgnetteDatabase, services: BellServices): Promise<void> {
  const moment = services.now();
  const now = moment.toISOString();
  const { zone, quiet } = await services.choices();
  const today = wallTimeOf(now, zone).day;
  const entries = await readPlan(database, dayAfter(today, -AHEAD), dayAfter(today, AHEAD));

  const said = await database.facts.get(SAID);
  const longAgo = new Date(moment.getTime() - FORGOTTEN).toISOString();
  // Without a memory nothing was missed: a plan that was just restored must not ring for its past.
  const since = said === undefined ? now : String(said.value) < longAgo ? longAgo : String(said.value);
  const due = dueNow(remindersBetween(entries, since, now, zone), now, zone, quiet);
  let held: string | undefined;
  if ('later' in due) held = due.later;
  else {
    // Noted first: a bell that rings twice is worse than one that is missed by a crash in this very moment.
    await database.facts.put({ name: SAID, value: now, at: now });
    if (due.say.length > 0) await services.notify(due.say);
  }
  await services.showOpen(openToday(entries, today));
  const midnight = momentOf({ day: dayAfter(today, 1), time: '00:00', zone }).at;
  const wishes = [held, nextReminder(entries, now, zone), midnight].filter((at) => at !== undefined);
  await services.wakeAt(wishes.reduce((first, at) => (at < first ? at : first), midnight));
}

function openToday(entries: Parameters<typeof occurrencesBetween>[0], today: string): number {
  return occurrencesBetween(entries, today, today).filter(
    ({ entry: { status } }) => status === 'draft' || status === 'ready',
  ).length;
}
