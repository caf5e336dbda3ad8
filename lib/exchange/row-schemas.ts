import * as z from 'zod/mini';
import { CATEGORIES } from '../model';
import type { BackupTable } from './backup-format';
import { POST_FORMATS } from './formats';
import { NO_PICTURE } from './record-lists';

const size = z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
const count = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact'), value: size }),
  z.object({ kind: z.literal('rounded'), value: size, lo: size, hi: size, raw: z.string() }),
  z.object({ kind: z.enum(['hidden', 'absent', 'unsupported']) }),
]);
const id = z.string().check(z.minLength(1), z.maxLength(300));
const text = z.string().check(z.maxLength(2_000_000));
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/));
const provenance = z.looseObject({
  source: z.enum(['answer', 'embedded', 'dom', 'import']),
  where: z.string(),
  at: instant,
  completeness: z.enum(['full', 'partial', 'guest']),
  adapter: z.string(),
});
const post = z.looseObject({
  network: id,
  id,
  communityId: z.string(),
  publishedAt: z.nullable(instant),
  text,
  format: z.enum([...POST_FORMATS]),
  reactions: count,
  comments: count,
  shares: count,
  views: count,
  viewsElsewhere: z.optional(count),
  pollVotes: z.optional(count),
  sightings: z.array(z.looseObject({ surface: z.string(), run: z.string(), rank: z.number() })),
  provenance,
});
const named = z.looseObject({ id, name: z.string(), createdAt: instant });

/** What is looked at before a row of the library is let in. Members that no schema names pass; the rest must fit. */
const SCHEMAS: Partial<Record<BackupTable, z.ZodMiniType>> = {
  collections: named,
  searches: z.extend(named, { query: z.string() }),
  variables: z.extend(named, {
    kind: z.enum(['text', 'number', 'choice', 'choices']),
    options: z.array(z.string()),
    instruction: z.string(),
  }),
  collected: z.looseObject({ community: id, name: z.string(), since: z.string(), paused: z.boolean() }),
  posts: z.looseObject({
    key: id,
    n: z.optional(z.number()),
    post,
    pageUrl: z.string(),
    via: z.enum(['star', 'menu', 'key', 'all-seen', 'passive', 'import']),
    savedAt: instant,
    seenAt: instant,
    picture: z.union([
      z.object({ kept: z.literal(true) }),
      z.object({ kept: z.literal(false), reason: z.enum([...NO_PICTURE]) }),
    ]),
    collections: z.array(z.string()),
    tags: z.array(z.string()),
    note: text,
    category: z.optional(z.enum(CATEGORIES)),
    codes: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  }),
  recounts: z.looseObject({ post: id, at: instant, reactions: count, comments: count, shares: count, views: count }),
  comments: z.looseObject({
    key: id,
    post: id,
    comment: z.looseObject({ network: id, id, postId: z.string(), text, publishedAt: z.nullable(instant), provenance }),
  }),
  thumbnails: z.looseObject({
    post: id,
    type: z.enum(['image/webp', 'image/jpeg', 'image/png']),
    base64: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  }),
};

/** The place inside a row that does not fit its table, for example "post.id"; undefined when all does. */
export function misfitOf(table: BackupTable, row: Record<string, unknown>): string | undefined {
  const read = SCHEMAS[table]?.safeParse(row);
  if (read === undefined || read.success) return undefined;
  return read.error.issues[0]?.path.join('.') || table;
}
