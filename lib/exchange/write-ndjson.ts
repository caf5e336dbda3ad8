import type { TransferredPost } from '../model';
import type { Cell } from './cell';
import type { Column, ExportContext } from './column';
import { fourcatItem } from './fourcat-item';
import { batches, type Run } from './progress';

/**
 * One JSON object per line in the envelope of Zeeschuimer, which 4CAT imports: `data` is what 4CAT's mapper of the
 * network reads (the kept payload when there is one, else made again from the record), `lorgnette` is our whole row
 * without what is not known. 4CAT imports one network at a time, so a file holds one.
 */
export async function* writeNdjson(
  rows: AsyncIterable<TransferredPost> | Iterable<TransferredPost>,
  columns: readonly Column[],
  context: ExportContext,
  run: Run = {},
): AsyncGenerator<string> {
  const names = columns.map(({ name }) => `,${JSON.stringify(name)}:`);
  let index = 0;
  for await (const batch of batches(rows, run)) {
    let text = '';
    for (const saved of batch) {
      const { envelope, remade } = envelopeOf(saved, index);
      // The row is put together as text: with a hundred names, an object made only to be written costs twice as much.
      text += `${JSON.stringify(envelope).slice(0, -1)},"lorgnette":{"remade":${remade}`;
      for (let at = 0; at < columns.length; at += 1) {
        const cell = columns[at]?.get(saved, context);
        if (cell !== undefined) text += names[at] + jsonOf(cell);
      }
      text += '}}\n';
      index += 1;
    }
    yield text;
  }
}

function jsonOf(cell: Exclude<Cell, undefined>): string {
  return typeof cell === 'boolean' ? String(cell) : JSON.stringify(cell);
}

function envelopeOf(saved: TransferredPost, index: number): { envelope: object; remade: boolean } {
  const { post, pageUrl, seenAt } = saved;
  const item = fourcatItem(saved);
  const envelope = {
    nav_index: `0:${index}`,
    item_id: post.id,
    timestamp_collected: Date.parse(seenAt),
    last_updated: Date.parse(seenAt),
    source_platform: `${post.network}.com`,
    source_platform_url: pageUrl,
    source_url: pageUrl,
    user_agent: 'Lorgnette',
    data: item?.data ?? {},
  };
  return { envelope, remade: item?.remade ?? true };
}
