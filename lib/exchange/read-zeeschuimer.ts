import {
  type Comment,
  commentKey,
  communityKeyOf,
  type Post,
  postKey,
  type ReadResult,
  type SavedCommunity,
  type TransferredPost,
} from '../model';
import type { Column, ImportContext } from './column';
import type { NumberedLine } from './decode-text';
import { draftPost, keyOfDraft } from './draft-post';
import type { Faults } from './import-fault';
import { checkedRow, type TableRow } from './import-parts';
import { jsonObject } from './json-object';

/** The reader of one network, handed in: it understands the payload that Zeeschuimer kept. */
export type ReadPayload = (
  network: string,
  body: string,
  context: { pageUrl: string; sourceUrl: string; at: string; run: string },
) => ReadResult | undefined;

export interface ZeeschuimerReading {
  read: ReadPayload;
  /** For lines of our own NDJSON, which carry our whole row. */
  columns: readonly Column[];
  context: ImportContext;
  now: string;
  fileName: string;
  /** Keep each item as the post's payload. */
  keepRaw: boolean;
  faults: Faults;
  /** Items that nobody here understands, counted by platform. */
  unread: Map<string, number>;
}

/** Whether a first line is an item of Zeeschuimer, or of our NDJSON in its envelope. */
export function isZeeschuimerItem(line: Record<string, unknown>): boolean {
  return typeof line.source_platform === 'string' && typeof line.data === 'object' && line.data !== null;
}

/**
 * Posts and comments of a Zeeschuimer file, read by the same readers as pages. What they do not understand is counted
 * by platform and not guessed at; a line that is no item is a fault.
 */
export async function* readZeeschuimer(
  lines: AsyncIterable<NumberedLine>,
  reading: ZeeschuimerReading,
): AsyncGenerator<TableRow> {
  const seen = new Set<string>();
  for await (const { number: line, text } of lines) {
    if (text.trim() === '') continue;
    const item = jsonObject(text);
    if (item === undefined || !isZeeschuimerItem(item)) {
      reading.faults.add({ code: item === undefined ? 'not-an-object' : 'foreign', line });
      continue;
    }
    const rows = ownRow(item, reading) ?? rowsOfItem(item, text, line, reading);
    if (rows.length === 0) count(reading.unread, String(item.source_platform).slice(0, 60));
    for (const { table, row } of rows) {
      const key = `${table} ${(row as { key: string }).key}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const checked = checkedRow(table, row);
      if ('where' in checked) reading.faults.add({ code: 'bad-value', line, where: checked.where });
      else yield { table, row: checked.row };
    }
  }
}

function count(into: Map<string, number>, name: string): void {
  into.set(name, (into.get(name) ?? 0) + 1);
}

/** A line of our own NDJSON says everything itself. */
function ownRow({ lorgnette }: Record<string, unknown>, reading: ZeeschuimerReading): TableRow[] | undefined {
  if (typeof lorgnette !== 'object' || lorgnette === null || !('post_key' in lorgnette)) return undefined;
  const cells = lorgnette as Record<string, unknown>;
  const draft = draftPost(reading.now, reading.fileName);
  for (const { name, put } of reading.columns) {
    const cell = Object.hasOwn(cells, name) ? cells[name] : undefined;
    if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean')
      put?.(draft, cell, reading.context);
    else if (Array.isArray(cell)) put?.(draft, cell.map(String), reading.context);
  }
  draft.key = keyOfDraft(draft) ?? '';
  return [{ table: 'posts', row: draft }];
}

function rowsOfItem(
  item: Record<string, unknown>,
  text: string,
  line: number,
  reading: ZeeschuimerReading,
): TableRow[] {
  const network =
    String(item.source_platform)
      .toLowerCase()
      .replace(/^www\./, '')
      .split('.')[0] ?? '';
  const pageUrl = typeof item.source_platform_url === 'string' ? item.source_platform_url : '';
  const at = instantOf(item.timestamp_collected) ?? reading.now;
  const context = {
    pageUrl,
    sourceUrl: typeof item.source_url === 'string' ? item.source_url : pageUrl,
    at,
    run: `import ${line}`,
  };
  const data = JSON.stringify(item.data);
  const whole = reading.read(network, text, context);
  const result = whole && whole.posts.length + whole.comments.length > 0 ? whole : reading.read(network, data, context);
  if (!result) return [];
  const posts = result.posts.map((post) => postRow(post, result, { pageUrl, at, data }, reading));
  return [
    ...posts.map((row): TableRow => ({ table: 'posts', row })),
    ...result.comments.map(
      (comment): TableRow => ({ table: 'comments', row: commentRow(comment, result, pageUrl, at) }),
    ),
  ];
}

/** Milliseconds since 1970, as Zeeschuimer writes them (2026-02), or a date in words. */
function instantOf(value: unknown): string | undefined {
  const time = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) && Math.abs(time) < 8e15 ? new Date(time).toISOString() : undefined;
}

function postRow(
  post: Post,
  result: ReadResult,
  { pageUrl, at, data }: { pageUrl: string; at: string; data: string },
  { now, keepRaw, fileName }: ZeeschuimerReading,
): TransferredPost {
  const community = communityOf(post, result, at);
  return {
    ...draftPost(now, fileName),
    key: postKey(post.network, post.id),
    post,
    ...(community && { community }),
    pageUrl,
    seenAt: at,
    ...(keepRaw && data.length <= 1_000_000 && { raw: data }),
  };
}

function communityOf(post: Post, result: ReadResult, at: string): SavedCommunity | undefined {
  const found = result.communities.find(
    ({ id, otherIds }) => id === post.communityId || otherIds?.includes(post.communityId),
  );
  if (!found) return undefined;
  const { id, kind, name, handle, url, members } = found;
  return { id, kind, name, members, at, ...(handle && { handle }), ...(url && { url }) };
}

function commentRow(comment: Comment, result: ReadResult, pageUrl: string, at: string): object {
  const post = result.posts.find(({ id }) => id === comment.postId);
  return {
    key: commentKey(comment.network, comment.postId, comment.id),
    post: postKey(comment.network, comment.postId),
    community: communityKeyOf(comment.network, post?.communityId ?? result.page.communityId ?? ''),
    comment,
    keptAt: at,
    pageUrl,
  };
}
