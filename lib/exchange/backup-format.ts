import * as z from 'zod/mini';
import { OTHER_TABLES } from '../model';

/** Version of the file; a newer one is refused with words. */
export const BACKUP_VERSION = 1;

/** Tables of a backup in the order in which they are written. */
export const BACKUP_TABLES = [
  'collections',
  'variables',
  'searches',
  'collected',
  'posts',
  'recounts',
  'comments',
  'thumbnails',
  ...OTHER_TABLES,
] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

/** First line of a backup. */
export const backupHeadSchema = z.object({
  lorgnette: z.literal('backup'),
  version: z.number(),
  /** ISO 8601 UTC. */
  made: z.string(),
  /** Versions of the extension and of its database. */
  app: z.string(),
  database: z.number(),
  /** Rows by table when the backup was begun. */
  counts: z.record(z.string(), z.number()),
});
export type BackupHead = z.infer<typeof backupHeadSchema>;

/** Last line: without it the file was cut off. */
export const backupEndSchema = z.object({
  end: z.literal('lorgnette'),
  counts: z.record(z.string(), z.number()),
  /** CRC-32 of all lines before this one, each with its line feed. */
  crc32: z.string(),
});

/** A line between them. */
export interface BackupLine {
  table: BackupTable;
  row: Record<string, unknown>;
}

export function isBackupTable(name: unknown): name is BackupTable {
  return BACKUP_TABLES.some((table) => table === name);
}
