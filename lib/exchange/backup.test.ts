import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPieces, savedPosts, textOf } from '../../tests/support/made-up-exchange';
import type { ImportPart } from '../model';
import { decoded, linesOf } from './decode-text';
import { FileFault } from './import-fault';
import { packed, rowsOf, type TableRow } from './import-parts';
import { readBackup } from './read-backup';
import { writeBackup } from './write-backup';

const head = { made: '2026-11-22T10:00:00.000Z', app: '0.1.0', database: 3, posts: 1 };
const at = '2026-11-20T10:00:00.000Z';
const count = { kind: 'exact' as const, value: 3 };

async function* parts(...list: ImportPart[]): AsyncGenerator<ImportPart> {
  yield* list;
}

async function read(text: string, database = 3, size = 777): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  const bytes = inPieces(new TextEncoder().encode(text), size);
  for await (const row of readBackup(linesOf(decoded(bytes, 'utf-8'), 100_000), database)) rows.push(row);
  return rows;
}

async function faultOf(text: string, database?: number) {
  try {
    await read(text, database);
  } catch (error) {
    if (error instanceof FileFault) return error.fault;
    throw error;
  }
  return undefined;
}

const tables: ImportPart = {
  collections: [{ id: 'c-1', name: 'Чай', createdAt: at }],
  variables: [{ id: 'v-1', name: 'Tone', kind: 'choice', options: ['a'], instruction: '', createdAt: at }],
  searches: [{ id: 's-1', name: 'new', query: 'er:>1%', createdAt: at }],
  recounts: [{ post: 'vk|-5_1', at, reactions: count, comments: count, shares: count, views: count }],
  thumbnails: [{ post: 'vk|-5_1', from: 'picture', type: 'image/webp', width: 2, height: 2, base64: 'AAECAw==' }],
  others: [
    { table: 'templates', rows: [{ id: 't-1', text: 'Спасибо, {name}!', nested: { list: [1, null, 'x'] } }] },
    { table: 'planEntries', rows: [{ id: 'p-1', day: '2026-11-23' }] },
  ],
};

describe('backup', () => {
  it('comes back exactly, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(savedPosts, fc.integer({ min: 1, max: 5000 }), async (posts, size) => {
        const numbered = posts.map((post, index) => ({ ...post, n: index + 1 }));
        const all = [{ posts: numbered }, tables];
        const text = await textOf(writeBackup(head, parts(...all)));
        const rows = await read(text, 3, size);
        expect(rows).toEqual(all.flatMap((part) => [...rowsOf(part)]));
      }),
      { numRuns: 60 },
    );
  });

  it('is packed into parts that hold the same rows', async () => {
    async function* many(): AsyncGenerator<TableRow> {
      for (let index = 0; index < 1234; index += 1)
        yield { table: index % 9 === 0 ? 'thumbnails' : 'planThings', row: { index } };
    }
    const rows: TableRow[] = [];
    let pictures = 0;
    for await (const part of packed(many())) {
      rows.push(...rowsOf(part));
      pictures = Math.max(pictures, part.thumbnails?.length ?? 0);
    }
    expect(rows).toHaveLength(1234);
    expect(new Set(rows.map(({ row }) => JSON.stringify(row))).size).toBe(1234);
    expect(pictures).toBe(50);
  });

  it('that was cut off anywhere is refused', async () => {
    const text = await textOf(writeBackup(head, parts(tables)));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 2 }), async (length) => {
        expect(await faultOf(text.slice(0, length))).toBeDefined();
      }),
    );
  });

  it('with a changed letter is refused with its line', async () => {
    const text = await textOf(writeBackup(head, parts(tables)));
    const fault = await faultOf(text.replace('Спасибо', 'спасибо'));
    expect(fault).toEqual({ code: 'damaged', line: text.split('\n').length - 1 });
  });

  it('names the line and the place of a row that does not fit', async () => {
    const text = await textOf(writeBackup(head, parts(tables)));
    expect(await faultOf(text.replace('"er:>1%"', '17'))).toMatchObject({ code: 'bad-row', line: 4 });
    expect((await faultOf(text.replace('"er:>1%"', '17')))?.where).toContain('query');
    expect(await faultOf(text.replace('"table":"planEntries"', '"table":"users"'))).toMatchObject({
      code: 'unknown-table',
      where: 'users',
    });
    const less = text.split('\n').filter((line) => !line.includes('planEntries"'));
    expect(await faultOf(less.join('\n'))).toBeDefined();
  });

  it('of a newer program or database is refused with words', async () => {
    const text = await textOf(writeBackup(head, parts(tables)));
    expect(await faultOf(text, 2)).toMatchObject({ code: 'newer-database', line: 1 });
    expect(await faultOf(text.replace('"version":1', '"version":2'))).toMatchObject({ code: 'newer-file' });
  });

  it('cannot reach into prototypes', async () => {
    const text = `${JSON.stringify({ lorgnette: 'backup', version: 1, ...head })}\n{"table":"templates","row":{"id":"t","__proto__":{"bad":true}}}\n`;
    const rows: TableRow[] = [];
    const lines = linesOf(decoded(inPieces(new TextEncoder().encode(text), 9999), 'utf-8'), 9999);
    await expect(
      (async () => {
        for await (const row of readBackup(lines, 3)) rows.push(row);
      })(),
    ).rejects.toThrow('truncated');
    expect(rows).toEqual([{ table: 'templates', row: { id: 't' } }]);
    expect(({} as { bad?: boolean }).bad).toBeUndefined();
  });
});
