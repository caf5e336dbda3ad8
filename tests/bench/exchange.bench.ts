/**
 * Writing 100,000 generated posts as CSV and as NDJSON, against the CSV library alone on the same cells, in one run;
 * how far the heap grows while it streams; and whether the cost stays linear.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Papa from 'papaparse';
import { joinList } from '../../lib/exchange/cell';
import type { ExportContext } from '../../lib/exchange/column';
import { columnsFor } from '../../lib/exchange/columns';
import { draftPost } from '../../lib/exchange/draft-post';
import { FORMULA } from '../../lib/exchange/formula-guard';
import { localTime } from '../../lib/exchange/local-time';
import { BATCH } from '../../lib/exchange/progress';
import { writeCsv } from '../../lib/exchange/write-csv';
import { writeNdjson } from '../../lib/exchange/write-ndjson';
import { writeParquet } from '../../lib/exchange/write-parquet';
import { writeXlsx } from '../../lib/exchange/write-xlsx';
import type { TransferredPost } from '../../lib/model';
import { complain } from '../tools/terminal';
import { type Figure, figure, median } from './support/figure';

const POSTS = 100_000;
/** Distinct posts, gone through again and again, so that the posts themselves do not fill the heap. */
const DISTINCT = 5_000;
const ROUNDS = 3;
const SIZES = [1_000, 10_000, 100_000];

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const columns = columnsFor([]);
const context: ExportContext = {
  collections: new Map([['c-1', 'Tea']]),
  variables: [],
  localTime,
  zone: 'Europe/Moscow',
};
const posts = Array.from({ length: DISTINCT }, (_, index) => madePost(index));

function* library(count: number): Generator<TransferredPost> {
  for (let index = 0; index < count; index += 1) {
    const post = posts[index % DISTINCT];
    if (post) yield post;
  }
}

export default async function exchange(): Promise<Figure[]> {
  const csv = () => drain(writeCsv(library(POSTS), columns, context, ';'));
  const ndjson = () => drain(writeNdjson(library(POSTS), columns, context));
  await csv();
  const rounds: Array<Record<'alone' | 'csv' | 'ndjson', number>> = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ alone: libraryAlone(), csv: await timed(csv), ndjson: await timed(ndjson) });
  const ratio = (name: 'csv' | 'ndjson') => median(rounds.map((round) => round[name] / round.alone));
  const alone = median(rounds.map((round) => round.alone));
  complain(`${POSTS} posts, ${columns.length} columns; the CSV library alone: ${alone.toFixed(0)} ms`);
  const growth: number[] = [];
  for (const size of SIZES) {
    const ms = await timed(() => drain(writeCsv(library(size), columns, context, ';')));
    complain(`CSV of ${size} posts: ${ms.toFixed(0)} ms, ${((ms / size) * 1000).toFixed(1)} µs per post`);
    growth.push(ms / size);
  }
  return [
    figure('exchange/csv', ratio('csv'), 'x'),
    figure('exchange/ndjson', ratio('ndjson'), 'x'),
    figure('exchange/csv-heap', await heapGrowth(writeCsv(library(POSTS), columns, context, ';')), 'MB'),
    figure('exchange/ndjson-heap', await heapGrowth(writeNdjson(library(POSTS), columns, context)), 'MB'),
    figure('exchange/parquet-heap', await heapGrowth(writeParquet(library(POSTS), columns, context), 1), 'MB'),
    figure('exchange/xlsx-heap', await heapGrowth(workbook()), 'MB'),
    figure('exchange/csv-per-post-100k-to-1k', (growth[2] ?? Number.NaN) / (growth[0] ?? Number.NaN), 'x'),
  ];
}

function workbook(): AsyncIterable<Uint8Array> {
  const sheets = { posts: 'Posts', dictionary: 'Dictionary' };
  return writeXlsx(library(POSTS), columns, context, { sheets, dictionary: [['column']], at: new Date() });
}

async function drain(pieces: AsyncIterable<string | Uint8Array>): Promise<number> {
  let size = 0;
  for await (const piece of pieces) size += piece.length;
  return size;
}

async function timed(run: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Time of the library alone: the cells stand ready, in the same batches and with the same settings. */
function libraryAlone(): number {
  const config = { delimiter: ';', newline: '\r\n', header: false, escapeFormulae: FORMULA };
  let time = 0;
  for (let from = 0; from < POSTS; from += BATCH) {
    const cells = Array.from({ length: BATCH }, (_, index) => posts[(from + index) % DISTINCT]).flatMap((post) =>
      post ? [columns.map(({ get }) => plain(get(post, context)))] : [],
    );
    const start = performance.now();
    Papa.unparse(cells, config);
    time += performance.now() - start;
  }
  return time;
}

function plain(cell: unknown): unknown {
  return Array.isArray(cell) ? joinList(cell) : cell;
}

/** Most of the heap that is still in use at any moment, beyond what was before, in MB. Looked at after every so many pieces. */
async function heapGrowth(pieces: AsyncIterable<string | Uint8Array>, every = 20): Promise<number> {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  let most = 0;
  let count = 0;
  for await (const _ of pieces) {
    count += 1;
    if (count % every !== 0) continue;
    collectGarbage();
    const now = process.memoryUsage();
    most = Math.max(most, now.heapUsed - heapUsed + now.arrayBuffers - arrayBuffers);
  }
  return most / 1e6;
}

function madePost(index: number): TransferredPost {
  const saved = draftPost('2026-11-22T10:00:00.000Z', 'bench');
  const id = `-${100 + (index % 40)}_${index}`;
  saved.key = `vk|${id}`;
  saved.via = 'star';
  saved.tags = index % 3 === 0 ? ['чай', 'promo'] : [];
  saved.collections = index % 5 === 0 ? ['c-1'] : [];
  saved.note = index % 7 === 0 ? 'сравнить с прошлым годом; см. пост выше' : '';
  saved.community = {
    id: `-${100 + (index % 40)}`,
    kind: 'group',
    name: `Чайная № ${index % 40}`,
    members: { kind: 'rounded', value: 12_300, lo: 12_200, hi: 12_400, raw: '12,3K' },
    at: saved.savedAt,
  };
  saved.figures = { erF: index / 1e6, timesUsual: 1.5, usualOf: 60, at: saved.savedAt };
  Object.assign(saved.post, {
    network: 'vk',
    id,
    communityId: saved.community.id,
    publishedAt: new Date(Date.UTC(2026, index % 11, 1 + (index % 28), index % 24)).toISOString(),
    text: `Новый улун приехал, заходите пробовать! "Да хун пао", сбор №${index}.\n#чай #улун ${'и ещё немного слов '.repeat(index % 30)}`,
    format: 'image',
    url: `https://vk.com/wall${id}`,
    authorId: saved.community.id,
    authorName: saved.community.name,
    reactions: { kind: 'exact', value: index % 500 },
    comments: { kind: 'exact', value: index % 20 },
    shares: { kind: 'hidden' },
    views: { kind: 'exact', value: 1000 + index },
    viewsAre: 'views',
    sightings: [{ surface: 'wall', run: 'r1', rank: index % 20, communityId: saved.community.id }],
  });
  return saved;
}
