import type { TransferredPost } from '../model';
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
  let index = 0;
  for await (const batch of batches(rows, run)) {
    let text = '';
    for (const saved of batch) {
      text += `${JSON.stringify(lineOf(saved, index, columns, context))}\n`;
      index += 1;
    }
    yield text;
  }
}

function lineOf(saved: TransferredPost, index: number, columns: readonly Column[], context: ExportContext) {
  const { post, pageUrl, seenAt } = saved;
  const item = fourcatItem(saved);
  const row: Record<string, unknown> = {};
  for (const { name, get } of columns) {
    const cell = get(saved, context);
    if (cell !== undefined) row[name] = cell;
  }
  return {
    nav_index: `0:${index}`,
    item_id: post.id,
    timestamp_collected: Date.parse(seenAt),
    last_updated: Date.parse(seenAt),
    source_platform: `${post.network}.com`,
    source_platform_url: pageUrl,
    source_url: pageUrl,
    user_agent: 'Lorgnette',
    data: item?.data ?? {},
    lorgnette: { remade: item?.remade ?? true, ...row },
  };
}
