import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { EXPORT_CONTEXT, IMPORT_CONTEXT, savedPosts, textOf, VARIABLES } from '../../tests/support/made-up-exchange';
import { columnsFor } from './columns';
import { readCsvHead } from './csv-head';
import { csvRows } from './csv-rows';
import { Faults } from './import-fault';
import { readCsv } from './read-csv';
import { type CsvSeparator, writeCsv } from './write-csv';

const columns = columnsFor(VARIABLES);
const separators = fc.constantFrom<CsvSeparator>(',', ';', '\t');

async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

describe('our CSV', () => {
  it('comes back exactly, also in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(savedPosts, separators, fc.integer({ min: 1, max: 3000 }), async (posts, separator, size) => {
        const text = await textOf(writeCsv(posts, columns, EXPORT_CONTEXT, separator));
        expect(text.charCodeAt(0)).toBe(0xfeff);
        const plain = text.slice(1);
        const head = readCsvHead(plain, VARIABLES);
        expect(head?.own).toBe(true);
        expect(head?.separator).toBe(separator);
        if (!head) return;
        const faults = new Faults();
        const back = [];
        const reading = { mapping: head.mapping, width: head.names.length, networks: ['vk', 'facebook', 'instagram'] };
        const more = { context: IMPORT_CONTEXT, now: '2026-11-22T00:00:00.000Z', fileName: 'posts.csv', faults };
        for await (const post of readCsv(csvRows(cut(plain, size), separator), { ...reading, ...more }))
          back.push(post);
        expect(faults.listed).toEqual([]);
        expect(back).toEqual(posts);
      }),
      { numRuns: 150 },
    );
  });

  it('is read by another program: every row has every column', async () => {
    await fc.assert(
      fc.asyncProperty(savedPosts, async (posts) => {
        const text = await textOf(writeCsv(posts, columns, EXPORT_CONTEXT, ';'));
        const { data, errors } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), { delimiter: ';' });
        expect(errors).toEqual([]);
        expect(data.map((row) => row.length)).toEqual(data.map(() => columns.length));
        expect(data).toHaveLength(posts.length + 1);
      }),
      { numRuns: 50 },
    );
  });

  it('no cell begins a formula', async () => {
    await fc.assert(
      fc.asyncProperty(savedPosts, async (posts) => {
        const text = await textOf(writeCsv(posts, columns, EXPORT_CONTEXT, ','));
        const cells = Papa.parse<string[]>(text.slice(1), { delimiter: ',' }).data.flat();
        const dangerous = cells.filter(
          (cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell),
        );
        expect(dangerous).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('stops between two batches when told to', async () => {
    const stop = new AbortController();
    const [post] = fc.sample(savedPosts, { numRuns: 50, seed: 1 }).flat();
    if (!post) throw new Error('no post');
    const many = Array.from({ length: 2000 }, () => post);
    const writer = writeCsv(many, columns, EXPORT_CONTEXT, ',', { signal: stop.signal, tell: () => stop.abort() });
    await expect(textOf(writer)).rejects.toThrow(/abort/i);
  });
});
