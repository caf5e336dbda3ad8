/** What may stand between the cells of a table. */
const SEPARATORS = [',', ';', '\t'] as const;
export type TableSeparator = (typeof SEPARATORS)[number];

/**
 * The separator of a table, told by its head alone: heads are short words of the file's maker, while texts below may be
 * full of any sign. The one that stands most often outside of quotes; a comma when there is none.
 */
export function separatorOf(table: string): TableSeparator {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const letter of table) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) break;
    else if (!quoted) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return SEPARATORS.reduce<TableSeparator>(
    (best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best),
    ',',
  );
}
