import type { PlanEntry } from '../../model';
import type { Occurrence } from '../occurrences';

/** The gentle rules of the field; each can be switched off by its name. */
export const RULES = [
  'posts-a-day',
  'commercial-share',
  'category-starved',
  'days-ahead',
  'rhythm',
  'too-close',
  'clock-change',
  'past',
  'unbroken-text',
  'too-long',
  'link-without-utm',
  'no-alt-text',
] as const;
export type RuleName = (typeof RULES)[number];

/** Something worth a look. It forbids nothing. */
export interface Warning {
  rule: RuleName;
  /** Keys of the occurrences it is about; empty when it is about the plan as a whole. */
  keys: string[];
  /** The day at which it is shown in a calendar. */
  day?: string;
  /** Figures and names for the sentence. */
  values: Record<string, string | number>;
}

/** What the rules look at. */
export interface PlanInSight {
  /** Thirty days back to thirty days ahead, in order. Ideas without a day are not in it. */
  occurrences: readonly Occurrence[];
  /** ISO 8601 UTC. */
  now: string;
  /** Today and the zone of the user. */
  today: string;
  zone: string;
}

export type Rule = (plan: PlanInSight) => Warning[];

/** Entries that will appear or have appeared: all but the skipped ones. */
export function counts({ status }: PlanEntry): boolean {
  return status !== 'skipped';
}

/** Entries that may still be changed. */
export function isOpen({ status }: PlanEntry): boolean {
  return status === 'idea' || status === 'draft' || status === 'ready';
}

/** Occurrences by brand; those without one are a group of their own, named "". */
export function byBrand(occurrences: readonly Occurrence[]): Map<string, Occurrence[]> {
  return Map.groupBy(occurrences, ({ entry }) => entry.brand ?? '');
}
