import type { PlanEntry } from '../model';
import { textOrder } from '../text/text-order';
import { occurrencesBetween } from './occurrences';
import { dayAfter } from './plan-time';
import { categoryStarved } from './rules/category-starved';
import { clockChange } from './rules/clock-change';
import { commercialShare } from './rules/commercial-share';
import { daysAhead } from './rules/days-ahead';
import { linkWithoutUtm } from './rules/link-without-utm';
import { noAltText } from './rules/no-alt-text';
import { past } from './rules/past';
import { postsADay } from './rules/posts-a-day';
import { rhythm } from './rules/rhythm';
import type { Rule, RuleName, Warning } from './rules/rule';
import { tooClose } from './rules/too-close';
import { tooLong } from './rules/too-long';
import { unbrokenText } from './rules/unbroken-text';

const rules: Readonly<Record<RuleName, Rule>> = {
  'posts-a-day': postsADay,
  'commercial-share': commercialShare,
  'category-starved': categoryStarved,
  'days-ahead': daysAhead,
  rhythm,
  'too-close': tooClose,
  'clock-change': clockChange,
  past,
  'unbroken-text': unbrokenText,
  'too-long': tooLong,
  'link-without-utm': linkWithoutUtm,
  'no-alt-text': noAltText,
};

/** After every day. */
const LAST = '9999';
/** Days looked at before and after today. */
const SIGHT = 30;

/**
 * What the field's rules have to say about a plan, nearest day first, those about the whole plan after them.
 *
 * @param off rules that the user switched off
 */
export function planWarnings(
  entries: Iterable<PlanEntry>,
  { now, today, zone, off = [] }: { now: string; today: string; zone: string; off?: readonly RuleName[] },
): Warning[] {
  const occurrences = occurrencesBetween(entries, dayAfter(today, -SIGHT), dayAfter(today, SIGHT));
  return Object.entries(rules)
    .filter(([name]) => !off.includes(name as RuleName))
    .flatMap(([, rule]) => rule({ occurrences, now, today, zone }))
    .sort((a, b) => textOrder(a.day ?? LAST, b.day ?? LAST));
}
