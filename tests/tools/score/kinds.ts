import { scoreComments } from '../../../lib/audience/comment-model';
import { scoreAccountRow } from './account-rows';
import { type CsvRow, type CsvTable, TableError } from './csv';
import type { ScoredRow } from './scored-row';
import { scoreVkRow } from './vk-rows';

interface Kind {
  /** Columns without which the file cannot be of this kind. */
  needs: readonly string[];
  score(rows: readonly CsvRow[]): ScoredRow[];
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['ig-accounts', { needs: ['posts', 'following', 'followers'], score: (rows) => rows.map(scoreAccountRow) }],
  ['vk-profiles', { needs: ['has_mobile'], score: (rows) => rows.map(scoreVkRow) }],
  ['comments', { needs: ['text'], score: scoreCommentRows }],
]);

export const KIND_NAMES = [...KINDS.keys()];

/** Scores every row of a table, in its order. Throws {@link TableError} for an unknown kind or missing columns. */
export function scoreTable(kindName: string, table: CsvTable): ScoredRow[] {
  const kind = KINDS.get(kindName);
  if (kind === undefined) throw new TableError(`"${kindName}" is not one of ${KIND_NAMES.join(', ')}`);
  const missing = kind.needs.filter((name) => !table.columns.includes(name));
  if (missing.length > 0) {
    throw new TableError(`this is no ${kindName} table: column ${missing.join(', ')} is missing`);
  }
  return kind.score(table.rows);
}

function scoreCommentRows(rows: readonly CsvRow[]): ScoredRow[] {
  return scoreComments(rows.map((row) => row.get('text') ?? null)).map((score) =>
    score === null ? { p: null } : { p: score.p, class: score.class, groups: score.groups },
  );
}
