import Papa from 'papaparse';
import type { CodebookVariable } from '../model';
import type { Column } from './column';
import { columnsFor } from './columns';
import { unguarded } from './formula-guard';

/** Which column of a file (by its place) goes into which of ours. */
export type CsvMapping = ReadonlyMap<number, Column>;

/** What was understood of a CSV file by its beginning. */
export interface CsvHead {
  separator: string;
  /** Names of the file's columns, as written. */
  names: string[];
  mapping: CsvMapping;
  /** All of our fixed columns are there: an export of ours. */
  own: boolean;
  /** First rows, for the user to look at. */
  preview: string[][];
}

/** What others call our columns: 4CAT, CrowdTangle, Zeeschuimer's CSV, Popsters, and what people write by hand. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  post_id: ['id', 'post id', 'id поста', 'item_id'],
  network: ['platform', 'source', 'сеть', 'соцсеть', 'network_name'],
  text: ['body', 'message', 'caption', 'description', 'content', 'текст', 'текст поста', 'post text'],
  published_at: [
    'timestamp',
    'date',
    'post created',
    'created_time',
    'created at',
    'unix_timestamp',
    'дата',
    'дата публикации',
    'date_utc',
  ],
  url: ['link', 'permalink', 'post url', 'ссылка', 'адрес', 'post_url'],
  author_name: ['author', 'author_fullname', 'user name', 'username', 'автор', 'page name'],
  author_id: ['from_id', 'user_id', 'id автора'],
  community_name: ['page', 'group', 'account', 'сообщество', 'группа', 'group_name', 'page_name'],
  community_id: ['owner_id', 'group_id', 'page_id', 'facebook id', 'id сообщества'],
  reactions: ['likes', 'num_likes', 'like_count', 'лайки', 'реакции', 'like'],
  comments: ['num_comments', 'comment_count', 'post_comments', 'комментарии'],
  shares: ['reposts', 'share_count', 'репосты', 'num_shares'],
  views: ['plays', 'view_count', 'views_total', 'post views', 'просмотры', 'num_views'],
  members: ['followers', 'followers at posting', 'подписчики', 'участники', 'members_count'],
  format: ['type', 'media_type', 'формат', 'тип'],
  tags: ['labels', 'теги'],
  note: ['notes', 'comment', 'заметка', 'примечание'],
  category: ['категория'],
  post_code: ['code', 'shortcode'],
};

/** Columns that must be known for a row to become a post. */
export const NEEDED = ['network', 'post_id'] as const;

/** Reads the heading and the first rows of a CSV file. @param beginning about its first 100,000 characters */
export function readCsvHead(beginning: string, variables: readonly CodebookVariable[]): CsvHead | undefined {
  const parsed = Papa.parse<string[]>(beginning, {
    delimitersToGuess: [',', ';', '\t', '|'],
    preview: 7,
    skipEmptyLines: 'greedy',
  });
  const [names = [], ...rest] = parsed.data;
  const preview = rest.map((cells) => cells.map(unguarded));
  if (names.length < 2) return undefined;
  const columns = columnsFor(variables).filter(({ put }) => put !== undefined);
  const mapping = guess(names, columns);
  const found = new Set([...mapping.values()].map(({ name }) => name));
  const own = names.includes('post_key') && columns.every(({ name }) => name.startsWith('code_') || found.has(name));
  return { separator: parsed.meta.delimiter, names, mapping, own, preview };
}

function guess(names: readonly string[], columns: readonly Column[]): CsvMapping {
  const plain = names.map((name) => name.trim().toLowerCase());
  const mapping = new Map<number, Column>();
  for (const wanted of [exactly, byOtherNames]) {
    for (const column of columns) {
      if ([...mapping.values()].includes(column)) continue;
      const at = plain.findIndex((name, index) => !mapping.has(index) && wanted(column, name));
      if (at >= 0) mapping.set(at, column);
    }
  }
  return mapping;
}

function exactly(column: Column, name: string): boolean {
  return column.name === name;
}

function byOtherNames(column: Column, name: string): boolean {
  return Object.hasOwn(SYNONYMS, column.name) && (SYNONYMS[column.name]?.includes(name) ?? false);
}
