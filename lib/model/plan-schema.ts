import * as z from 'zod/mini';
import type { AuditToKeep } from './audit-desk';
import {
  AUDIT_ITEMS,
  CHECKS,
  PLAN_FORMATS,
  PLAN_STATUSES,
  PLAN_TARGETS,
  type PlanEntry,
  type PlanThing,
} from './plan-entry';
import { CATEGORIES } from './saved-post';
import { keySchema } from './saved-post-schema';

const line = (most: number) => z.string().check(z.maxLength(most));
const id = z.string().check(z.minLength(1), z.maxLength(80));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay, 'no such day'));
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const zone = z.string().check(z.maxLength(60), z.refine(isZone, 'no such time zone'));

/** An entry of the plan that crossed a border: a message, a file, an older version. */
export const planEntrySchema: z.ZodMiniType<PlanEntry> = z.object({
  id,
  title: line(500),
  status: z.enum(PLAN_STATUSES),
  when: z.optional(z.object({ day, time: z.optional(time), zone })),
  targets: z.array(z.enum(PLAN_TARGETS)).check(z.maxLength(PLAN_TARGETS.length)),
  text: line(100_000),
  variants: z.partialRecord(z.enum(PLAN_TARGETS), line(100_000)),
  category: z.optional(z.enum(CATEGORIES)),
  format: z.optional(z.enum(PLAN_FORMATS)),
  brand: z.optional(id),
  persona: z.optional(line(200)),
  campaign: z.optional(line(200)),
  assignee: z.optional(line(200)),
  checks: z.partialRecord(z.enum(CHECKS), z.boolean()),
  hashtags: z.array(line(200)).check(z.maxLength(100)),
  link: z.optional(line(4000)),
  utm: z.optional(
    z.object({
      source: z.optional(line(200)),
      medium: z.optional(line(200)),
      campaign: z.optional(line(200)),
      content: z.optional(line(200)),
      term: z.optional(line(200)),
    }),
  ),
  references: z.array(line(200)).check(z.maxLength(100)),
  notes: line(20_000),
  repeat: z.optional(line(300)),
  except: z.optional(z.array(day).check(z.maxLength(2000))),
  outOf: z.optional(id),
  remind: z.optional(z.int().check(z.gte(0), z.lte(60 * 24 * 30))),
  publishedUrl: z.optional(line(4000)),
  raw: z.optional(line(2000)),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime(),
});

/** Entries of one message: an import of a plan comes in several. */
export const planEntriesSchema: z.ZodMiniType<PlanEntry[]> = z.array(planEntrySchema).check(z.maxLength(10_000));

export const planIdsSchema: z.ZodMiniType<string[]> = z.array(id).check(z.maxLength(10_000));

const amount = z.number().check(z.refine(Number.isFinite, 'not a number'));

/** What an audit holds, wherever it was made. */
const auditParts = {
  community: line(200),
  name: line(500),
  brand: z.optional(id),
  items: z.partialRecord(
    z.enum(AUDIT_ITEMS),
    z.object({ ok: z.boolean(), by: z.enum(['page', 'hand']), seen: z.optional(line(1000)) }),
  ),
};

/** An audit out of a panel, which stands in a site. */
export const auditToKeepSchema: z.ZodMiniType<AuditToKeep> = z.object({ ...auditParts, community: keySchema });

export const planThingSchema: z.ZodMiniType<PlanThing> = z.discriminatedUnion('kind', [
  z.object({
    id,
    kind: z.literal('goal'),
    name: line(300),
    measure: z.enum(['members', 'er', 'own']),
    unit: z.optional(line(60)),
    community: z.optional(line(200)),
    start: amount,
    startDay: day,
    target: amount,
    targetDay: day,
    typed: z.array(z.object({ day, value: amount })).check(z.maxLength(5000)),
  }),
  z.object({ id, kind: z.literal('audit'), at: z.iso.datetime(), ...auditParts }),
  z.object({ id, kind: z.literal('hashtags'), name: line(200), tags: z.array(line(200)).check(z.maxLength(100)) }),
]);

/** A day that the calendar has: the 30th of February is refused. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Whether this browser knows a time zone by that name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
