import * as z from 'zod/mini';
import type { Sighting } from '../model';
import { SURFACES } from '../model';

const sightingSchema = z.object({
  surface: z.enum(SURFACES),
  communityId: z.optional(z.string()),
  run: z.string(),
  rank: z.number(),
});

/** Those appearances in a file's JSON that are whole; anything else is dropped. */
export function readSightings(value: unknown): Sighting[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const read = sightingSchema.safeParse(item);
    if (!read.success) return [];
    const { communityId, ...rest } = read.data;
    return [{ ...rest, ...(communityId !== undefined && { communityId }) }];
  });
}
