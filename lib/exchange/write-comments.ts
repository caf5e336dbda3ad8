import Papa from 'papaparse';
import { isKnown, type KeptComment } from '../model';
import { FORMULA } from './formula-guard';
import type { CsvSeparator } from './write-csv';

interface CommentColumn {
  name: string;
  get(this: void, kept: KeptComment): string | number | boolean | undefined;
}

/** Columns of the table of comments; `post_key` joins it to the table of posts. */
const COLUMNS: readonly CommentColumn[] = [
  { name: 'comment_key', get: ({ key }) => key },
  { name: 'post_key', get: ({ post }) => post },
  { name: 'comment_id', get: ({ comment }) => comment.id },
  { name: 'parent_id', get: ({ comment }) => comment.parentId },
  { name: 'author_id', get: ({ comment }) => comment.authorId },
  { name: 'author_name', get: ({ comment }) => comment.authorName },
  { name: 'text', get: ({ comment }) => comment.text },
  { name: 'published_at', get: ({ comment }) => comment.publishedAt ?? undefined },
  { name: 'reactions', get: ({ comment }) => (isKnown(comment.reactions) ? comment.reactions.value : undefined) },
  { name: 'reactions_kind', get: ({ comment }) => comment.reactions.kind },
  { name: 'deleted', get: ({ comment }) => comment.deleted },
  { name: 'source', get: ({ comment }) => comment.provenance.source },
  { name: 'source_where', get: ({ comment }) => comment.provenance.where },
  { name: 'completeness', get: ({ comment }) => comment.provenance.completeness },
  { name: 'adapter', get: ({ comment }) => comment.provenance.adapter },
  { name: 'kept_at', get: ({ keptAt }) => keptAt },
  { name: 'page_url', get: ({ pageUrl }) => pageUrl || undefined },
];

/** The comments kept with the exported posts as CSV, written like the table of posts. */
export async function* writeComments(
  batches: AsyncIterable<readonly KeptComment[]>,
  separator: CsvSeparator,
): AsyncGenerator<string> {
  const config = { delimiter: separator, newline: '\r\n', header: false, escapeFormulae: FORMULA };
  yield `\ufeff${Papa.unparse([COLUMNS.map(({ name }) => name)], config)}\r\n`;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield `${Papa.unparse(
      batch.map((kept) => COLUMNS.map(({ get }) => get(kept))),
      config,
    )}\r\n`;
  }
}
