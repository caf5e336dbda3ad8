import {
  BACKUP_VERSION,
  type BackupHead,
  type BackupLine,
  backupEndSchema,
  backupHeadSchema,
  isBackupTable,
} from './backup-format';
import { Crc32 } from './crc32';
import type { NumberedLine } from './decode-text';
import { FileFault } from './import-fault';
import { jsonObject } from './json-object';
import { misfitOf } from './row-schemas';

/** Characters of one line: a post with its payload, or a thumbnail. */
export const LONGEST_BACKUP_LINE = 20_000_000;

/** Whether a first line says that the file is a backup of ours. */
export function isBackupHead(line: string): boolean {
  const head = jsonObject(line);
  return head?.lorgnette === 'backup';
}

/**
 * Reads a backup and checks all of it: form, tables, rows, counts, checksum, end. Every row is given on as soon as it
 * is checked, so nothing may be kept of it before the reading has ended without a fault.
 *
 * @param database newest version of the database that this build knows
 * @throws FileFault with line and reason
 */
export async function* readBackup(
  lines: AsyncIterable<NumberedLine>,
  database: number,
): AsyncGenerator<BackupLine, BackupHead> {
  const crc = new Crc32();
  const counts = new Map<string, number>();
  let head: BackupHead | undefined;
  let ended = false;
  for await (const { number: line, text, ended: whole } of lines) {
    if (ended && text.trim() !== '') throw new FileFault({ code: 'damaged', line });
    if (ended) continue;
    const value = jsonObject(text);
    if (value === undefined) throw new FileFault({ code: head && !whole ? 'truncated' : 'not-an-object', line });
    if (head === undefined) {
      head = headOf(value, database);
    } else if ('end' in value) {
      checkEnd(value, counts, crc.hex, line);
      ended = true;
      continue;
    } else {
      const read = lineOf(value, line);
      counts.set(read.table, (counts.get(read.table) ?? 0) + 1);
      yield read;
    }
    crc.add(`${text}\n`);
  }
  if (head === undefined) throw new FileFault({ code: 'empty' });
  if (!ended) throw new FileFault({ code: 'truncated' });
  return head;
}

function headOf(value: Record<string, unknown>, database: number): BackupHead {
  const read = backupHeadSchema.safeParse(value);
  if (!read.success) throw new FileFault({ code: 'foreign', line: 1 });
  if (read.data.version > BACKUP_VERSION) throw new FileFault({ code: 'newer-file', line: 1 });
  if (read.data.database > database) throw new FileFault({ code: 'newer-database', line: 1 });
  return read.data;
}

function lineOf({ table, row }: Record<string, unknown>, line: number): BackupLine {
  if (!isBackupTable(table)) throw new FileFault({ code: 'unknown-table', line, where: String(table).slice(0, 40) });
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new FileFault({ code: 'bad-row', line });
  const known = row as Record<string, unknown>;
  const where = misfitOf(table, known);
  if (where !== undefined) throw new FileFault({ code: 'bad-row', line, where: `${table}.${where}` });
  return { table, row: known };
}

function checkEnd(
  value: Record<string, unknown>,
  counts: ReadonlyMap<string, number>,
  crc: string,
  line: number,
): void {
  const end = backupEndSchema.safeParse(value);
  if (!end.success) throw new FileFault({ code: 'damaged', line });
  const wrong = Object.entries(end.data.counts).find(([table, count]) => (counts.get(table) ?? 0) !== count);
  if (wrong) throw new FileFault({ code: 'wrong-counts', line, where: wrong[0] });
  if (end.data.crc32 !== crc) throw new FileFault({ code: 'damaged', line });
}
