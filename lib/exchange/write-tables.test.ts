import { parquetReadObjects } from 'hyparquet';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { bytesOf, EXPORT_CONTEXT, VARIABLES } from '../../tests/support/made-up-exchange';
import type { TransferredPost } from '../model';
import { columnsFor } from './columns';
import { dictionaryRows } from './dictionary';
import { draftPost } from './draft-post';
import { writeParquet } from './write-parquet';
import { writeXlsx } from './write-xlsx';
import { LONGEST_CELL } from './xlsx-cells';

const columns = columnsFor(VARIABLES);
const at = new Date('2026-11-22T00:00:00.000Z');

function made(id: string, change: (post: TransferredPost) => void = () => undefined): TransferredPost {
  const saved = draftPost('2026-11-21T08:30:00.000Z', 'test');
  saved.key = `vk|${id}`;
  Object.assign(saved.post, { network: 'vk', id, communityId: '-5', publishedAt: '2026-11-20T09:15:00.000Z' });
  change(saved);
  return saved;
}

const rows = [
  made('-5_1', ({ post, codes }) => {
    post.text = 'Чай & <b>кофе</b> "=1+1"\nвторая строка _x0041_ \u0001';
    post.reactions = { kind: 'exact', value: 0 };
    post.views = { kind: 'rounded', value: 12_300, lo: 12_200, hi: 12_400, raw: '12,3K' };
    codes['v-faces'] = 2.5;
  }),
  made('3525122425300130387', ({ post }) => {
    post.reactions = { kind: 'hidden' };
    post.publishedAt = null;
    post.pinned = false;
  }),
];

const columnOf = (name: string) => columns.findIndex((column) => column.name === name);

describe('XLSX, read by another library', () => {
  const options = {
    sheets: { posts: 'Posts', dictionary: 'Dictionary' },
    dictionary: dictionaryRows(columns, 'en'),
    at,
  };

  it('has numbers, dates and texts of their types, and nothing where nothing is known', async () => {
    const bytes = await bytesOf(writeXlsx(rows, columns, EXPORT_CONTEXT, options));
    const [head = [], first = [], second = []] = await readSheet(bytes, 'Posts');
    const cell = (row: unknown[], name: string) => row[columnOf(name)] ?? null;
    expect(head).toEqual(columns.map(({ name }) => name));
    expect(cell(first, 'text')).toBe(rows[0]?.post.text);
    expect(cell(first, 'reactions')).toBe(0);
    expect(cell(first, 'views_lo')).toBe(12_200);
    expect(cell(first, 'published_at')).toEqual(new Date('2026-11-20T09:15:00.000Z'));
    expect(cell(first, 'code_сколько_лиц')).toBe(2.5);
    expect(cell(second, 'post_id')).toBe('3525122425300130387');
    expect(cell(second, 'reactions')).toBeNull();
    expect(cell(second, 'reactions_kind')).toBe('hidden');
    expect(cell(second, 'published_at')).toBeNull();
    expect(cell(second, 'pinned')).toBe(false);
    const dictionary = await readSheet(bytes, 'Dictionary');
    expect(dictionary).toHaveLength(columns.length + 1);
  });

  it('goes on on another sheet, and cuts long texts with a word about it', async () => {
    const long = made('-5_9', ({ post }) => {
      post.text = 'я'.repeat(LONGEST_CELL + 1);
    });
    const writer = writeXlsx([...rows, long], columns, EXPORT_CONTEXT, { ...options, mostRows: 3 });
    const parts: Uint8Array[] = [];
    let step = await writer.next();
    for (; !step.done; step = await writer.next()) parts.push(step.value);
    expect(step.value).toEqual({ cut: 1, sheets: 2 });
    const second = await readSheet(new Uint8Array(Buffer.concat(parts)), 'Posts 2');
    const text = String(second[1]?.[columnOf('text')]);
    expect(text).toHaveLength(LONGEST_CELL);
    expect(text).toMatch(/cut by Excel’s limit\]$/);
  });
});

async function readSheet(bytes: Uint8Array, sheet: string): Promise<unknown[][]> {
  const sheets = await readXlsx(Buffer.from(bytes));
  return sheets.find((one) => one.sheet === sheet)?.data ?? [];
}

describe('Parquet, read by another library', () => {
  it('has typed columns with null for what is not known', async () => {
    const bytes = await bytesOf(writeParquet(rows, columns, EXPORT_CONTEXT));
    const [first, second] = await parquetReadObjects({ file: bytes.buffer });
    expect(first?.reactions).toBe(0n);
    expect(first?.published_at).toEqual(new Date('2026-11-20T09:15:00.000Z'));
    expect(first?.text).toBe(rows[0]?.post.text);
    expect(first?.code_сколько_лиц).toBe(2.5);
    expect(second?.reactions).toBeNull();
    expect(second?.reactions_kind).toBe('hidden');
    expect(second?.published_at).toBeNull();
    expect(second?.pinned).toBe(false);
    expect(second?.post_id).toBe('3525122425300130387');
  });

  it('holds all rows of several groups, and none', async () => {
    const many = Array.from({ length: 25_000 }, (_, index) => made(`-5_${index}`));
    const bytes = await bytesOf(writeParquet(many, columns, EXPORT_CONTEXT));
    const ids = await parquetReadObjects({ file: bytes.buffer, columns: ['post_id'] });
    expect(ids.map((row) => row.post_id)).toEqual(many.map(({ post }) => post.id));
    const none = await bytesOf(writeParquet([], columns, EXPORT_CONTEXT));
    expect(await parquetReadObjects({ file: none.buffer })).toEqual([]);
  });
});
