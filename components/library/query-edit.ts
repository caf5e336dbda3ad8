import type { Clause, Place } from '../../lib/search/query-types';

/** A query without the clause at a place. */
export function without(query: string, { from, to }: Place): string {
  return `${query.slice(0, from).trimEnd()} ${query.slice(to).trimStart()}`.trim();
}

/**
 * A query in which a key has exactly these values: what it said of the key before goes, also when it said so several
 * times; a clause that excludes stays. No values take the key away.
 *
 * @example withValues('чай network:vk', clauses, 'network', ['facebook']) gives 'чай network:facebook'
 */
export function withValues(query: string, clauses: readonly Clause[], key: string, values: readonly string[]): string {
  const old = clauses.filter((clause) => !clause.not && keyOf(clause) === key).map(({ place }) => place);
  const rest = old.toSorted((a, b) => b.from - a.from).reduce(without, query);
  if (values.length === 0) return rest;
  const [only = ''] = values;
  const said = values.length === 1 ? quoted(only) : `(${values.map(quoted).join(',')})`;
  return `${rest} ${key}:${said}`.trim();
}

/** The values that a query asks of a key, as typed. */
export function valuesOf(clauses: readonly Clause[], key: string): string[] {
  return clauses.flatMap((clause) =>
    clause.kind === 'words' && !clause.not && clause.key === key ? clause.values : [],
  );
}

/** A value as it can stand in a query: in quotes when it holds anything but letters, digits and quiet signs. */
export function quoted(value: string): string {
  return /^[\p{L}\p{N}_|.-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}

function keyOf(clause: Clause): string | undefined {
  return 'key' in clause ? clause.key : undefined;
}
