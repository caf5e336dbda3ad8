import { BACKUP_TABLES, BACKUP_VERSION, type BackupHead, type BackupTable } from './backup-format';
import { Crc32 } from './crc32';
import { batches, type Run } from './progress';

/**
 * Everything as lines of JSON: a head, one row per line with its table's name, and an end with the true counts and a
 * checksum, so that a file that was cut off or damaged is noticed. Rows go in as they are stored.
 *
 * @param rowsOf rows of one table; columns that can be computed again should be left out of them
 */
export async function* writeBackup(
  head: Omit<BackupHead, 'lorgnette' | 'version'>,
  rowsOf: (table: BackupTable) => AsyncIterable<object>,
  run: Run = {},
): AsyncGenerator<string> {
  const crc = new Crc32();
  const counts: Record<string, number> = {};
  const first = `${JSON.stringify({ lorgnette: 'backup', version: BACKUP_VERSION, ...head })}\n`;
  crc.add(first);
  yield first;
  let done = 0;
  for (const table of BACKUP_TABLES) {
    let rows = 0;
    const signal = run.signal;
    for await (const batch of batches(
      rowsOf(table),
      { ...(signal && { signal }) },
      table === 'thumbnails' ? 50 : 500,
    )) {
      const text = batch.map((row) => `${JSON.stringify({ table, row })}\n`).join('');
      crc.add(text);
      rows += batch.length;
      done += batch.length;
      yield text;
      run.tell?.(done);
    }
    counts[table] = rows;
  }
  yield `${JSON.stringify({ end: 'lorgnette', counts, crc32: crc.hex })}\n`;
}
