import { ABSENT, type Community } from '../model';
import type { Calendar } from './calendar';
import { followersAt } from './followers-at';
import { type Measure, measure } from './measure';
import type { FollowerSnapshot, NoFigure, ReportOptions, Warning } from './report-types';
import type { Dated } from './sample';
import { DAY, HOUR } from './standing';

/** The denominator F of a report. */
export interface Audience {
  /** `publish` when own snapshots reach back to every post of the sample and the option asks for it. */
  is: 'now' | 'publish';
  /** F for a post that appeared at `at`; undefined when it is not known. */
  of(at: number | null): Measure | undefined;
  /** F of a calendar day. */
  ofDay(day: string): Measure;
  /** Why there is none. */
  reason?: NoFigure;
  warnings: Warning[];
}

/** F changed by more than this inside the window: say so (metric definitions 3.4, our own threshold). */
const CHANGED = 0.1;

const NOBODY: Measure = { value: 0, lo: 0, hi: 0 };

/** Followers now, or when each post appeared (metric definitions 3.4). */
export function audienceOf(
  community: Community | undefined,
  sample: readonly Dated[],
  options: ReportOptions & { perDay?: boolean },
  now: number,
  calendar: Calendar,
): Audience {
  const size = measure(community?.members);
  const today = { at: new Date(now).toISOString(), members: community?.members ?? ABSENT };
  const history = [...(options.history ?? []), today];
  const n = sample.length;
  const warnings = size === undefined ? [] : changed(size, sample, history);
  const past = (at: number) => followersAt(history, at);
  const wanted = options.denominator === 'publish' || options.perDay === true;
  const reaches = n > 0 && sample.every(({ at }) => past(at) !== undefined);
  if (wanted && !reaches) warnings.push({ code: 'NO_HISTORY' });
  const is = options.denominator === 'publish' && reaches ? 'publish' : 'now';
  const reason: NoFigure | undefined =
    size === undefined ? { reason: 'NO_FOLLOWERS', n } : size.value < 1 ? { reason: 'ZERO_DENOMINATOR', n } : undefined;
  const historical = wanted && reaches;
  return {
    is,
    of: (at) => (is === 'now' ? size : at === null ? undefined : past(at)),
    ofDay: (day) => (historical ? past(noonOf(day, calendar)) : undefined) ?? size ?? NOBODY,
    ...(reason && { reason }),
    warnings,
  };
}

/** Some moment in the middle of a calendar day. */
function noonOf(day: string, calendar: Calendar): number {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return noon + (12 - calendar.at(noon).hour) * HOUR;
}

function changed(size: Measure, sample: readonly Dated[], history: readonly FollowerSnapshot[]): Warning[] {
  const oldest = sample.at(-1);
  if (oldest === undefined) return [];
  const inside = history.filter(({ at }) => Date.parse(at) >= oldest.at - DAY);
  const first = inside.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
  const then = followersAt(history, oldest.at) ?? measure(first?.members);
  if (then === undefined || !(then.value >= 1)) return [];
  const change = (size.value - then.value) / then.value;
  return Math.abs(change) > CHANGED ? [{ code: 'FOLLOWERS_CHANGED', change }] : [];
}
