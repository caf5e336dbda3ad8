import type { Category } from './saved-post';

/** Networks a plan may aim at; more than those that are read. */
export const PLAN_TARGETS = ['vk', 'facebook', 'instagram', 'odnoklassniki', 'telegram', 'youtube', 'x'] as const;
export type PlanTarget = (typeof PLAN_TARGETS)[number];

/** How far an entry has come. */
export const PLAN_STATUSES = ['idea', 'draft', 'ready', 'published', 'skipped'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const PLAN_FORMATS = [
  'text',
  'image',
  'album',
  'video',
  'reel',
  'story',
  'link',
  'poll',
  'article',
  'live',
] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** A time on the wall of a place: it keeps its meaning when clocks change. Without a time the whole day is meant. */
export interface PlanTime {
  /** "2026-11-27" */
  day: string;
  /** "18:00" */
  time?: string;
  /** IANA name, "Europe/Moscow". */
  zone: string;
}

/** Parts of a link that tell statistics where a visitor came from. */
export interface Utm {
  source?: string;
  medium?: string;
  campaign?: string;
  content?: string;
  term?: string;
}

/** What is ticked before publishing. */
export const CHECKS = ['altText', 'link', 'hashtags', 'geotag'] as const;
export type Check = (typeof CHECKS)[number];

/** One planned post, or an idea for one. */
export interface PlanEntry {
  id: string;
  title: string;
  status: PlanStatus;
  /** Missing for an idea without a date. */
  when?: PlanTime;
  targets: PlanTarget[];
  /** The text, and other texts for single networks. */
  text: string;
  variants: Partial<Record<PlanTarget, string>>;
  category?: Category;
  format?: PlanFormat;
  /** Id of a brand. */
  brand?: string;
  persona?: string;
  campaign?: string;
  assignee?: string;
  checks: Partial<Record<Check, boolean>>;
  hashtags: string[];
  link?: string;
  utm?: Utm;
  /** Keys of saved posts that it was made from. */
  references: string[];
  notes: string;
  /** Repetition as in RFC 5545, "FREQ=WEEKLY;BYDAY=FR"; `when` is the first time. */
  repeat?: string;
  /** Days on which a repeated entry does not happen, because it was moved or skipped there. */
  except?: string[];
  /** The repeated entry that this one was taken out of. */
  outOf?: string;
  /** Minutes before `when` at which to be reminded. */
  remind?: number;
  /** Address of the published post. */
  publishedUrl?: string;
  /** The line as typed, when it could not be understood whole. */
  raw?: string;
  createdAt: string;
  editedAt: string;
}

/** A number to be reached by a day. */
export interface PlanGoal {
  id: string;
  kind: 'goal';
  name: string;
  /** What is counted; `own` is typed by hand. */
  measure: 'members' | 'er' | 'own';
  /** What an own number counts, in the user's words: "letters". */
  unit?: string;
  /** `<network>|<id>` of the community whose snapshots are looked at. */
  community?: string;
  start: number;
  startDay: string;
  target: number;
  targetDay: string;
  /** Values typed by hand, oldest first. */
  typed: Array<{ day: string; value: number }>;
}

export const AUDIT_ITEMS = [
  'name',
  'handle',
  'description',
  'contacts',
  'link',
  'utm',
  'comments',
  'hashtag',
  'avatar',
  'category',
  'action',
] as const;
export type AuditItem = (typeof AUDIT_ITEMS)[number];

/** The checklist of one community on one day. */
export interface PlanAudit {
  id: string;
  kind: 'audit';
  community: string;
  name: string;
  brand?: string;
  at: string;
  /** `page`: seen on the page; `hand`: ticked by the user. A missing item was not looked at. */
  items: Partial<Record<AuditItem, { ok: boolean; by: 'page' | 'hand'; seen?: string }>>;
}

/** A set of hashtags by name. */
export interface HashtagSet {
  id: string;
  kind: 'hashtags';
  name: string;
  tags: string[];
}

/** Small records of the plan beside its entries. */
export type PlanThing = PlanGoal | PlanAudit | HashtagSet;
