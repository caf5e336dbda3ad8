import * as z from 'zod/mini';
import { AUTHOR_LABELS, type AuthorNote, COMMENT_LABELS, type CommentDecision, type CommentMark } from './comment-mark';
import { momentSchema, textUpTo } from './record-schema';
import { communityKeySchema, keySchema, noteSchema } from './saved-post-schema';

/** `<network>|<post id>|<comment id>`. */
export const commentKeySchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}\|[^|\s]{1,200}\|[^|\s]{1,200}$/));
export const commentKeysSchema = z.array(commentKeySchema).check(z.maxLength(20_000));

export const decisionSchema: z.ZodMiniType<CommentDecision> = z.object({
  comment: commentKeySchema,
  community: communityKeySchema,
  done: z.optional(z.boolean()),
  label: z.optional(z.object({ name: z.enum(COMMENT_LABELS), is: z.nullable(z.boolean()) })),
  negative: z.optional(z.nullable(z.boolean())),
});

export const commentMarkSchema: z.ZodMiniType<CommentMark> = z.object({
  comment: commentKeySchema,
  community: communityKeySchema,
  doneAt: z.optional(momentSchema),
  labels: z.partialRecord(z.enum(COMMENT_LABELS), z.boolean()),
  negative: z.optional(z.boolean()),
});

export const authorNoteSchema: z.ZodMiniType<AuthorNote> = z.object({
  author: keySchema,
  name: textUpTo(2_000),
  labels: z.array(z.enum(AUTHOR_LABELS)).check(z.maxLength(AUTHOR_LABELS.length)),
  note: noteSchema,
  ours: z.boolean(),
  editedAt: momentSchema,
});

/** The user's own stop words. */
export const stopWordsSchema = z.array(textUpTo(100)).check(z.maxLength(1_000));
