import * as z from 'zod/mini';
import { POST_FORMATS, SURFACES } from './post-kinds';
import type { Comment, Post, Provenance } from './records';
import type { SavedCommunity } from './saved-post';
import { countSchema } from './snapshot';

/** Longest text of a post or comment; Facebook allows 63,206 characters, the others less (2026-11-22). */
export const LONGEST_TEXT = 200_000;

export const textUpTo = (longest: number) => z.string().check(z.maxLength(longest));
export const momentSchema = z.iso.datetime();
/** "|" separates the parts of a key. */
export const recordIdSchema = z.string().check(z.regex(/^[^|\s]{1,200}$/));
/** Empty where a page does not tell whose post it is. */
const communityIdSchema = z.string().check(z.regex(/^[^|\s]{0,200}$/));
export const networkSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
/** Names and addresses are as long as sites make them; picture addresses carry signatures. */
const name = textUpTo(2_000);
const address = textUpTo(8_000);
const flag = z.optional(z.boolean());
const knownOrNull = z.nullable(z.boolean());

const provenanceSchema: z.ZodMiniType<Provenance> = z.object({
  source: z.enum(['answer', 'embedded', 'dom', 'import']),
  where: textUpTo(500),
  at: momentSchema,
  completeness: z.enum(['full', 'partial', 'guest']),
  adapter: textUpTo(200),
});

const sightingSchema = z.object({
  surface: z.enum(SURFACES),
  communityId: z.optional(communityIdSchema),
  run: textUpTo(500),
  rank: z.number(),
});

/** A post that crossed a border between parts of the extension, or came from a file. */
export const postSchema: z.ZodMiniType<Post> = z.object({
  network: networkSchema,
  id: recordIdSchema,
  idIs: z.optional(z.literal('provisional')),
  code: z.optional(textUpTo(200)),
  communityId: communityIdSchema,
  authorId: z.optional(textUpTo(200)),
  authorName: z.optional(name),
  url: z.optional(address),
  publishedAt: z.nullable(momentSchema),
  dateFrom: z.optional(z.enum(['id', 'label'])),
  text: textUpTo(LONGEST_TEXT),
  format: z.enum(POST_FORMATS),
  reactions: countSchema,
  comments: countSchema,
  shares: countSchema,
  views: countSchema,
  viewsAre: z.optional(z.enum(['views', 'plays'])),
  viewsElsewhere: z.optional(countSchema),
  pollVotes: z.optional(countSchema),
  reactionsByKind: z.optional(z.record(textUpTo(100), z.number().check(z.gte(0)))),
  pinned: knownOrNull,
  ad: knownOrNull,
  partnership: flag,
  repostOf: z.optional(textUpTo(500)),
  coauthors: z.optional(z.array(textUpTo(200)).check(z.maxLength(100))),
  byVisitor: flag,
  commentsClosed: flag,
  deleted: flag,
  paywalled: flag,
  pictureUrl: z.optional(address),
  sightings: z.array(sightingSchema).check(z.maxLength(200)),
  provenance: provenanceSchema,
});

export const commentSchema: z.ZodMiniType<Comment> = z.object({
  network: networkSchema,
  id: recordIdSchema,
  postId: recordIdSchema,
  parentId: z.optional(textUpTo(200)),
  authorId: z.optional(textUpTo(200)),
  authorName: z.optional(name),
  text: textUpTo(LONGEST_TEXT),
  publishedAt: z.nullable(momentSchema),
  reactions: countSchema,
  replies: z.optional(countSchema),
  deleted: flag,
  provenance: provenanceSchema,
});

export const savedCommunitySchema: z.ZodMiniType<SavedCommunity> = z.object({
  id: recordIdSchema,
  kind: z.enum(['group', 'page', 'event', 'person']),
  name,
  handle: z.optional(textUpTo(500)),
  url: z.optional(address),
  members: countSchema,
  at: momentSchema,
});
