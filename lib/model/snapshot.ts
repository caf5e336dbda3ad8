import * as z from 'zod/mini';
import type { Count } from './count';

const size = z.number().check(z.gte(0));

/** A count that crossed a border between parts of the extension. */
export const countSchema: z.ZodMiniType<Count> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact'), value: size }),
  z.object({ kind: z.literal('rounded'), value: size, lo: size, hi: size, raw: z.string() }),
  z.object({ kind: z.literal('hidden') }),
  z.object({ kind: z.literal('absent') }),
  z.object({ kind: z.literal('unsupported') }),
]);

/** Engagement of one visit, or why there was none; fractions. */
const visitEngagementSchema = z.union([
  z.object({
    formula: z.string(),
    median: z.number(),
    mean: z.number(),
    n: z.number(),
    from: z.string(),
    to: z.string(),
    label: z.enum(['normal', 'small-sample']),
  }),
  z.object({ reason: z.string() }),
]);

const countOf = z.object({ count: size, sample: size });

/** Verdict on the audience as it was seen that day, with the counts behind it. Nobody's name and nobody's id. */
const audienceVisitSchema = z.object({
  verdict: z.enum(['not-enough-data', 'none', 'notable', 'flagged']),
  rows: size,
  comments: size,
  counts: z.partial(
    z.object({ suspicious: countOf, dead: countOf, fresh: countOf, promo: countOf, duplicates: countOf }),
  ),
});

/** What one visit told about a community. One row per community and day. */
export const snapshotSchema = z.object({
  network: z.string().check(z.minLength(1), z.maxLength(40)),
  communityId: z.string().check(z.minLength(1), z.maxLength(60)),
  name: z.string().check(z.maxLength(500)),
  handle: z.optional(z.string().check(z.maxLength(200))),
  /** Calendar day in the user's time zone, "2026-11-22". */
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** ISO 8601 UTC. */
  at: z.iso.datetime(),
  members: countSchema,
  engagement: visitEngagementSchema,
  /** Since 2026-11-22; missing when no list and no comment was opened. */
  audience: z.optional(audienceVisitSchema),
  /** Adapter that read it, with its date. */
  adapter: z.string(),
  guest: z.boolean(),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
export type AudienceVisit = z.infer<typeof audienceVisitSchema>;
