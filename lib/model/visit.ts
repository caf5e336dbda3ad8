import * as z from 'zod/mini';
import { POST_FORMATS } from './post-kinds';
import { countSchema } from './snapshot';

/** Longest texts and lists that a visit may carry; far beyond what any page shows. */
const word = z.string().check(z.maxLength(60));
const moment = z.iso.datetime();
const whole = z.number().check(z.gte(0));
const link = z.optional(z.string().check(z.maxLength(2_000), z.regex(/^https?:\/\//)));

const band = z.optional(z.object({ lo: z.number(), hi: z.number() }));

/** Why a figure could not be given; the codes are those of the report. */
const noFigureSchema = z.object({
  reason: z.enum([
    'HIDDEN_LIKES',
    'NO_VIEWS',
    'NO_FOLLOWERS',
    'TOO_FEW_POSTS',
    'ZERO_DENOMINATOR',
    'PARSE_FAILED',
    'NO_SHARES',
    'COMMENTS_CLOSED',
    'TOO_YOUNG',
    'TOO_SMALL',
  ]),
  n: whole,
  needed: z.optional(whole),
  hidden: z.optional(whole),
  of: z.optional(whole),
});

const figureSchema = z.object({
  value: z.number(),
  median: z.number(),
  mean: z.number(),
  q1: z.number(),
  q3: z.number(),
  min: z.number(),
  max: z.number(),
  n: whole,
  from: moment,
  to: moment,
  label: z.enum(['normal', 'small-sample']),
  band,
  approximate: z.boolean(),
  withoutShares: z.optional(z.boolean()),
});

const figure = z.union([figureSchema, noFigureSchema]);

const bucketOf = <Key extends z.core.$ZodType>(key: Key) =>
  z.object({
    key,
    n: whole,
    median: z.optional(z.number()),
    relative: z.optional(z.number()),
    thin: z.boolean(),
  });

const terms = z
  .array(
    z.object({
      term: z.string().check(z.maxLength(200)),
      n: whole,
      median: z.number(),
      without: z.object({ n: whole, median: z.number() }),
    }),
  )
  .check(z.maxLength(40));

const format = z.enum(POST_FORMATS);
const length = z.enum(['short', 'medium', 'long']);

/** One post of a visit, as narrow as a comparison can use it: no text but its hashtags, nobody's name. */
const visitPostSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  publishedAt: z.nullable(moment),
  /** The page told the day only, so there is no time of day. Since 2026-11-22. */
  dayOnly: z.optional(z.boolean()),
  format,
  /** Why it is not in the headline's sample. */
  excluded: z.optional(word),
  reactions: countSchema,
  comments: countSchema,
  shares: countSchema,
  views: countSchema,
  viewsAre: z.optional(z.enum(['views', 'plays'])),
  erF: z.optional(z.number()),
  erV: z.optional(z.number()),
  timesUsual: z.optional(z.number()),
  hashtags: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(30)),
  length,
  pinned: z.nullable(z.boolean()),
  ad: z.nullable(z.boolean()),
  young: z.optional(z.boolean()),
  /** Missing where the page does not tell. */
  commentsClosed: z.optional(z.boolean()),
  url: link,
});

/** What the community says about itself, for an audit; missing parts were not shown. Since 2026-11-22. */
const profileSchema = z.object({
  description: z.optional(z.string().check(z.maxLength(4_000))),
  links: z.optional(z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(10))),
  category: z.optional(z.string().check(z.maxLength(200))),
  /** It has a picture. */
  picture: z.optional(z.boolean()),
});

/** The figures of a visit: the panel's report without its posts. Rates are fractions. */
const visitFiguresSchema = z.object({
  headline: z.union([
    z.extend(figureSchema, {
      denominator: countSchema,
      denominatorAt: moment,
      denominatorIs: z.enum(['now', 'publish']),
      period: z.number(),
    }),
    noFigureSchema,
  ]),
  byViews: z.union([
    z.extend(figureSchema, { pooled: z.number(), viewsAre: z.enum(['views', 'plays']) }),
    noFigureSchema,
  ]),
  perDay: z.union([
    z.object({
      value: z.number(),
      band,
      approximate: z.boolean(),
      n: whole,
      days: whole,
      from: moment,
      to: moment,
      withoutShares: z.optional(z.boolean()),
    }),
    noFigureSchema,
  ]),
  rates: z.object({
    love: figure,
    talk: figure,
    talkAll: figure,
    share: figure,
    view: figure,
    commentDensity: figure,
    virality: figure,
  }),
  activityIndex: figure,
  rhythm: z.union([
    z.object({
      postsPerDay: z.number(),
      n: whole,
      days: whole,
      medianGapHours: z.number(),
      longestGapHours: z.number(),
      lastPostAt: moment,
    }),
    noFigureSchema,
  ]),
  breakdowns: z.object({
    formats: z.array(bucketOf(format)).check(z.maxLength(20)),
    hours: z.array(bucketOf(z.object({ weekday: whole, hour: whole }))).check(z.maxLength(168)),
    hourBlock: z.number().check(z.gte(1), z.lte(24)),
    timeZone: word,
    lengths: z.array(bucketOf(length)).check(z.maxLength(3)),
    hashtags: terms,
    words: terms,
    withoutShares: z.optional(z.boolean()),
  }),
  /** Posts left out, by code. */
  exclusions: z.record(word, whole),
  /** False: from the posts seen, not a complete series. */
  contiguous: z.boolean(),
  warnings: z
    .array(
      z.object({ code: word, n: z.optional(z.number()), of: z.optional(z.number()), change: z.optional(z.number()) }),
    )
    .check(z.maxLength(20)),
});

/** The latest good visit of a community, complete enough to compare it without opening it again. */
export const visitSchema = z.object({
  network: z.string().check(z.minLength(1), z.maxLength(40)),
  communityId: z.string().check(z.minLength(1), z.maxLength(60)),
  kind: z.enum(['group', 'page', 'event', 'person']),
  name: z.string().check(z.maxLength(500)),
  handle: z.optional(z.string().check(z.maxLength(200))),
  url: link,
  profile: z.optional(profileSchema),
  members: countSchema,
  /** When it was seen, ISO 8601 UTC. */
  at: moment,
  adapter: z.string().check(z.maxLength(200)),
  guest: z.boolean(),
  figures: visitFiguresSchema,
  /** Newest first, at most 200. */
  posts: z.array(visitPostSchema).check(z.maxLength(200)),
});

export type Visit = z.infer<typeof visitSchema>;
export type VisitFigures = z.infer<typeof visitFiguresSchema>;
export type VisitPost = z.infer<typeof visitPostSchema>;
/** A figure of a visit, or why there is none. */
export type VisitFigure = z.infer<typeof figure>;

/** The user's own tags of one community; they replace those before. */
export const taggingSchema = z.object({
  community: z.string().check(z.regex(/^[a-z]{1,40}\|.{1,60}$/s)),
  tags: z.array(word.check(z.minLength(1))).check(z.maxLength(30)),
});
