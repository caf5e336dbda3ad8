import type { Check } from '../model/received';

/** The rows that are what they should be: a backup brings tables in as they stand in the file. */
export function soundRows<Row>(check: Check<Row>, rows: readonly unknown[]): Row[] {
  return rows.flatMap((row) => {
    const { data } = check.safeParse(row);
    return data === undefined ? [] : [data];
  });
}
