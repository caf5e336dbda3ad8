import type * as z from 'zod/mini';
import { plainCopy } from './plain-copy';
import { postKey, type SaveRequest } from './saved-post';
import { saveRequestSchema } from './saved-post-schema';

/** What came of something that crossed into the background: the thing itself, or the first place that is wrong. */
export type Received<T> = { data: T } | { data: undefined; where: string };

/** A schema, named here so that those who check need not know its library. */
export type Check<T> = z.ZodMiniType<T>;

/** Checks what came against its schema; unknown members are dropped, and so is `__proto__`. */
export function received<T>(schema: Check<T>, raw: unknown): Received<T> {
  const { data, error } = schema.safeParse(plainCopy(raw));
  if (error === undefined) return { data };
  return { data: undefined, where: placeOf(error.issues[0]?.path ?? []) };
}

/** One post of a message; a bad one keeps its key as far as it can be read, so that the answer can name it. */
export function receivedSave(raw: unknown): { key: string; request: SaveRequest | undefined } {
  const { data } = received(saveRequestSchema, raw);
  if (data !== undefined) return { key: postKey(data.post.network, data.post.id), request: data };
  const post: { network?: unknown; id?: unknown } = Object(Object(raw).post);
  return { key: postKey(String(post.network ?? ''), String(post.id ?? '')).slice(0, 300), request: undefined };
}

/** "posts[3].post.id". */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
