import type { ImportPart } from '../model';
import { BACKUP_VERSION, type BackupHead } from './backup-format';
import { Crc32 } from './crc32';
import { rowsOf } from './import-parts';
import type { Run } from './progress';

/**
 * Everything as lines of JSON: a head, one row per line with its table's name, and an end with the counts and a
 * checksum, so that a file that was cut off or damaged is noticed.
 *
 * @param parts the tables as the library gives them
 */
export async function* writeBackup(
  head: Omit<BackupHead, 'lorgnette' | 'version'>,
  parts: AsyncIterable<ImportPart>,
  { signal, tell }: Run = {},
): AsyncGenerator<string> {
  const crc = new Crc32();
  const counts: Record<string, number> = {};
  const first = `${JSON.stringify({ lorgnette: 'backup', version: BACKUP_VERSION, ...head })}\n`;
  crc.add(first);
  yield first;
  let done = 0;
  for await (const part of parts) {
    signal?.throwIfAborted();
    let text = '';
    for (const { table, row } of rowsOf(part)) {
      text += `${JSON.stringify({ table, row })}\n`;
      counts[table] = (counts[table] ?? 0) + 1;
      if (table === 'posts') done += 1;
    }
    crc.add(text);
    yield text;
    tell?.(done);
  }
  yield `${JSON.stringify({ end: 'lorgnette', counts, crc32: crc.hex })}\n`;
}
