import * as z from 'zod/mini';
import { commentSchema, momentSchema, postSchema, savedCommunitySchema, textUpTo } from './record-schema';
import type { Comment } from './records';
import {
  CATEGORIES,
  type CodebookVariable,
  type CollectedCommunity,
  type Collection,
  NO_PICTURE,
  type PostEdit,
  type SavedFigures,
  type SavedSearch,
  type SaveRequest,
  type Thumbnail,
} from './saved-post';

/** Id of something the user made: a collection, a variable, a search. */
export const ownIdSchema = z.string().check(
  z.regex(/^[\w.:-]{1,100}$/),
  // It becomes the name of a member of an object.
  z.refine((id) => id !== '__proto__'),
);
const ownName = z.string().check(z.minLength(1), z.maxLength(300));
const tag = z.string().check(z.minLength(1), z.maxLength(200));
export const tagsSchema = z.array(tag).check(z.maxLength(500));
export const ownIdsSchema = z.array(ownIdSchema).check(z.maxLength(500));
export const noteSchema = textUpTo(50_000);
/** `<network>|<id>`. */
export const keySchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}\|[^|\s]{1,200}$/));
/** As a key, except that the id is empty where a page did not tell whose post it was. */
export const communityKeySchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}\|[^|\s]{0,200}$/));
export const keysSchema = z.array(keySchema).check(z.maxLength(100_000));
export const categorySchema = z.enum(CATEGORIES);
export const viaSchema = z.enum(['star', 'menu', 'key', 'all-seen', 'passive', 'import']);
export const rawSchema = textUpTo(1_000_000);
export const pageUrlSchema = textUpTo(8_000);
export const codeValueSchema = z.union([
  textUpTo(10_000),
  z.number(),
  z.array(textUpTo(1_000)).check(z.maxLength(100)),
]);
export const noPictureSchema = z.enum(NO_PICTURE);

/** Half a megabyte of picture is far more than a thumbnail needs. */
export const thumbnailShape = {
  from: z.enum(['picture', 'screenshot']),
  type: z.enum(['image/webp', 'image/jpeg', 'image/png']),
  width: z.int().check(z.gte(1), z.lte(10_000)),
  height: z.int().check(z.gte(1), z.lte(10_000)),
  base64: z
    .string()
    .check(z.maxLength(700_000), z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)),
};
export const thumbnailSchema: z.ZodMiniType<Thumbnail> = z.object(thumbnailShape);

export const figuresSchema: z.ZodMiniType<SavedFigures> = z.object({
  erF: z.optional(z.number()),
  erV: z.optional(z.number()),
  timesUsual: z.optional(z.number()),
  usualOf: z.optional(z.number()),
  at: momentSchema,
});

/** The comments that came with a post; one that cannot be understood is left out and does not cost the post. */
const commentsSchema: z.ZodMiniType<Comment[]> = z.pipe(
  z.array(z.unknown()).check(z.maxLength(5_000)),
  z.transform((comments) =>
    comments.flatMap((comment) => {
      const { data } = commentSchema.safeParse(comment);
      return data === undefined ? [] : [data];
    }),
  ),
);

/** A post handed over by a page. */
export const saveRequestSchema: z.ZodMiniType<SaveRequest> = z.object({
  post: postSchema,
  community: z.optional(savedCommunitySchema),
  figures: z.optional(figuresSchema),
  comments: commentsSchema,
  pageUrl: pageUrlSchema,
  via: viaSchema,
  picture: z.union([thumbnailSchema, z.object({ none: noPictureSchema })]),
  raw: z.optional(rawSchema),
});

const postEditSchema: z.ZodMiniType<PostEdit> = z.object({
  addTags: z.optional(tagsSchema),
  removeTags: z.optional(tagsSchema),
  addCollections: z.optional(ownIdsSchema),
  removeCollections: z.optional(ownIdsSchema),
  category: z.optional(z.nullable(categorySchema)),
  note: z.optional(noteSchema),
  codes: z.optional(z.record(ownIdSchema, z.nullable(codeValueSchema))),
});

export const editRequestSchema = z.object({ keys: keysSchema, edit: postEditSchema });

export const collectionSchema: z.ZodMiniType<Collection> = z.object({
  id: ownIdSchema,
  name: ownName,
  createdAt: momentSchema,
});

export const variableSchema: z.ZodMiniType<CodebookVariable> = z.object({
  id: ownIdSchema,
  name: ownName,
  kind: z.enum(['text', 'number', 'choice', 'choices']),
  options: z.array(textUpTo(1_000)).check(z.maxLength(100)),
  instruction: textUpTo(10_000),
  createdAt: momentSchema,
});

export const searchSchema: z.ZodMiniType<SavedSearch> = z.object({
  id: ownIdSchema,
  name: ownName,
  query: textUpTo(5_000),
  createdAt: momentSchema,
});

/** A community as the user chose to collect it. */
const collectedShape = {
  name: textUpTo(2_000),
  since: momentSchema,
  paused: z.boolean(),
  withComments: z.boolean(),
};

export const collectSchema = z.object({ community: communityKeySchema, choice: z.optional(z.object(collectedShape)) });

export const collectedSchema: z.ZodMiniType<CollectedCommunity> = z.object({
  ...collectedShape,
  community: communityKeySchema,
  collected: z.int().check(z.gte(0)),
});
