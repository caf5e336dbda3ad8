import * as z from 'zod/mini';
import { type ImportPart, OTHER_TABLES, type TransferredPost, type TransferredThumbnail } from './library-transfer';
import { commentSchema, momentSchema, postSchema, savedCommunitySchema } from './record-schema';
import { type KeptComment, postKey, type Recount } from './saved-post';
import {
  categorySchema,
  codeValueSchema,
  collectedSchema,
  collectionSchema,
  communityKeySchema,
  figuresSchema,
  keySchema,
  noPictureSchema,
  noteSchema,
  ownIdSchema,
  ownIdsSchema,
  pageUrlSchema,
  rawSchema,
  searchSchema,
  tagsSchema,
  thumbnailShape,
  variableSchema,
  viaSchema,
} from './saved-post-schema';
import { countSchema } from './snapshot';

const transferredPostSchema: z.ZodMiniType<TransferredPost> = z
  .object({
    key: keySchema,
    n: z.optional(z.int().check(z.gte(1))),
    post: postSchema,
    community: z.optional(savedCommunitySchema),
    figures: z.optional(figuresSchema),
    pageUrl: pageUrlSchema,
    via: viaSchema,
    savedAt: momentSchema,
    seenAt: momentSchema,
    editedAt: z.optional(momentSchema),
    picture: z.discriminatedUnion('kept', [
      z.object({ kept: z.literal(true) }),
      z.object({ kept: z.literal(false), reason: noPictureSchema }),
    ]),
    raw: z.optional(rawSchema),
    collections: ownIdsSchema,
    tags: tagsSchema,
    note: noteSchema,
    category: z.optional(categorySchema),
    codes: z.record(ownIdSchema, codeValueSchema),
    trashedAt: z.optional(momentSchema),
  })
  .check(z.refine(({ key, post }) => key === postKey(post.network, post.id), { path: ['key'] }));

const recountSchema: z.ZodMiniType<Recount> = z.object({
  post: keySchema,
  at: momentSchema,
  reactions: countSchema,
  comments: countSchema,
  shares: countSchema,
  views: countSchema,
  members: z.optional(countSchema),
});

const keptCommentSchema: z.ZodMiniType<KeptComment> = z
  .object({
    key: z.string(),
    post: keySchema,
    community: communityKeySchema,
    comment: commentSchema,
    keptAt: momentSchema,
    pageUrl: pageUrlSchema,
  })
  .check(z.refine(({ key, post, comment }) => key === `${post}|${comment.id}`, { path: ['key'] }));

const transferredThumbnailSchema: z.ZodMiniType<TransferredThumbnail> = z.object({
  post: keySchema,
  ...thumbnailShape,
});

/** One part of an import or backup; what is wrong is named by its path. */
export const importPartSchema: z.ZodMiniType<ImportPart> = z.object({
  posts: z.optional(z.array(transferredPostSchema)),
  recounts: z.optional(z.array(recountSchema)),
  comments: z.optional(z.array(keptCommentSchema)),
  thumbnails: z.optional(z.array(transferredThumbnailSchema)),
  collections: z.optional(z.array(collectionSchema)),
  variables: z.optional(z.array(variableSchema)),
  searches: z.optional(z.array(searchSchema)),
  collected: z.optional(z.array(collectedSchema)),
  others: z.optional(
    z.array(z.object({ table: z.enum(OTHER_TABLES), rows: z.array(z.record(z.string(), z.unknown())) })),
  ),
});

export const stageRequestSchema = z.object({
  import: ownIdSchema,
  part: z.int().check(z.gte(0)),
  rows: importPartSchema,
});

export const commitRequestSchema = z.object({
  import: ownIdSchema,
  parts: z.int().check(z.gte(1)),
  mode: z.enum(['merge', 'replace']),
});
