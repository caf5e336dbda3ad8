import { BACKUP_VERSION, type BackupHead, backupEndSchema, backupHeadSchema } from './backup-format';
import { Crc32 } from './crc32';
import type { NumberedLine } from './decode-text';
import { FileFault } from './import-fault';
import { checkedRow, isTableName, type TableRow } from './import-parts';
import { jsonObject } from './json-object';

/**
 * Reads a backup and checks all of it: form, tables, rows, counts, checksum, end. Rows are given on as they are
 * checked, so nothing may be kept of them before the reading has ended without a fault.
 *
 * @param database newest version of the database that this build knows
 * @throws FileFault with line and reason
 */
export async function* readBackup(
  lines: AsyncIterable<NumberedLine>,
  database: number,
): AsyncGenerator<TableRow, BackupHead> {
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
    } else {
      const read = rowOf(value, line);
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

function rowOf({ table, row }: Record<string, unknown>, line: number): TableRow {
  if (!isTableName(table)) throw new FileFault({ code: 'unknown-table', line, where: String(table).slice(0, 40) });
  const read = checkedRow(table, row);
  if ('where' in read) throw new FileFault({ code: 'bad-row', line, where: read.where });
  return { table, row: read.row };
}

function checkEnd(
  value: Record<string, unknown>,
  counts: ReadonlyMap<string, number>,
  crc: string,
  line: number,
): void {
  const end = backupEndSchema.safeParse(value);
  if (!end.success) throw new FileFault({ code: 'damaged', line });
  const named = new Set([...Object.keys(end.data.counts), ...counts.keys()]);
  const wrong = [...named].find((table) => (end.data.counts[table] ?? 0) !== (counts.get(table) ?? 0));
  if (wrong !== undefined) throw new FileFault({ code: 'wrong-counts', line, where: wrong });
  if (end.data.crc32 !== crc) throw new FileFault({ code: 'damaged', line });
}
