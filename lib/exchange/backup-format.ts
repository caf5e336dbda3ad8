import * as z from 'zod/mini';

/** Version of the file; a newer one is refused with words. */
export const BACKUP_VERSION = 1;

/** First line of a backup. */
export const backupHeadSchema = z.object({
  lorgnette: z.literal('backup'),
  version: z.number(),
  /** ISO 8601 UTC. */
  made: z.string(),
  /** Versions of the extension and of its database. */
  app: z.string(),
  database: z.number(),
  /** Posts when the backup was begun; the true counts stand in the end. */
  posts: z.number(),
});
export type BackupHead = z.infer<typeof backupHeadSchema>;

/** Last line: without it the file was cut off. */
export const backupEndSchema = z.object({
  end: z.literal('lorgnette'),
  counts: z.record(z.string(), z.number()),
  /** CRC-32 of all lines before this one, each with its line feed. */
  crc32: z.string(),
});
