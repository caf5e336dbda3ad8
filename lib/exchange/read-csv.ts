import { isKnown, type TransferredPost } from '../model';
import { cellOf } from './cell';
import type { ImportContext } from './column';
import type { CsvMapping } from './csv-head';
import type { CsvRow } from './csv-rows';
import { draftPost, keyOfDraft } from './draft-post';
import { unguarded } from './formula-guard';
import type { Fault, Faults } from './import-fault';
import { checkedRow } from './import-parts';
import { guessFromUrl } from './post-address';

export interface CsvReading {
  mapping: CsvMapping;
  /** Columns of the file. */
  width: number;
  /** For files that have no column of it: all rows are of this network. */
  network?: string;
  /** Networks that exist here. */
  networks: readonly string[];
  context: ImportContext;
  /** ISO 8601 UTC. */
  now: string;
  fileName: string;
  faults: Faults;
}

/** Posts of a CSV file, as the library stores them. Rows that cannot be one become faults with their line. */
export async function* readCsv(rows: AsyncIterable<CsvRow>, reading: CsvReading): AsyncGenerator<TransferredPost> {
  const seen = new Set<string>();
  for await (const row of rows) {
    const read = postOf(row, reading);
    if ('code' in read) {
      reading.faults.add(read);
      continue;
    }
    if (seen.has(read.key)) reading.faults.add({ code: 'twice', line: row.line, where: read.key });
    else yield read;
    seen.add(read.key);
  }
}

function postOf({ line, cells }: CsvRow, reading: CsvReading): TransferredPost | Fault {
  const { width, mapping, context, network, networks } = reading;
  if (cells.length > width) return { code: 'too-many-cells', line };
  if (cells.length < width) return { code: 'too-few-cells', line };
  const draft = draftPost(reading.now, reading.fileName);
  if (network !== undefined) draft.post.network = network;
  for (const [at, column] of inOrder(mapping)) {
    const read = cellOf(unguarded(cells[at] ?? ''), column.type);
    if ('fault' in read) return { code: read.fault, line, where: column.name };
    if (read.cell !== undefined) column.put?.(draft, read.cell, context);
  }
  guessFromUrl(draft.post);
  draft.post.network = draft.post.network.toLowerCase();
  if (draft.post.network === '') return { code: 'no-network', line };
  if (!networks.includes(draft.post.network))
    return { code: 'unknown-network', line, where: draft.post.network.slice(0, 40) };
  const key = keyOfDraft(draft);
  if (key === undefined) return { code: 'no-id', line };
  draft.key = key;
  nameCommunity(draft);
  if (!bandsFit(draft)) return { code: 'bad-count', line };
  const checked = checkedRow('posts', draft);
  return 'where' in checked
    ? { code: 'bad-value', line, where: checked.where.replace(/^posts\[0\]\.?/, '') }
    : (checked.row as TransferredPost);
}

/** Counts fill several columns of ours, which depend on the order in which they are put back. */
function inOrder(mapping: CsvMapping): Array<[number, CsvMapping extends ReadonlyMap<number, infer C> ? C : never]> {
  const rank = (name: string) => (/_kind$/.test(name) ? 1 : /_(lo|hi|shown)$/.test(name) ? 2 : 0);
  return [...mapping].sort(([, a], [, b]) => rank(a.name) - rank(b.name));
}

/** A file that only names the community has no id of it; its name stands for one, so that its posts stay together. */
function nameCommunity(draft: TransferredPost): void {
  const { community, post } = draft;
  if (post.communityId === '' && community) post.communityId = community.id || community.name.replace(/[\s|]+/g, '_');
  if (community && community.id === '') community.id = post.communityId;
  if (community?.id === '') delete draft.community;
}

function bandsFit({ post }: TransferredPost): boolean {
  return [post.reactions, post.comments, post.shares, post.views].every(
    (count) => !isKnown(count) || count.kind === 'exact' || (count.lo <= count.value && count.value <= count.hi),
  );
}
