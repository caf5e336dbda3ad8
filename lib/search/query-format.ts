import { formatDateTest } from './query-dates';
import { formatBand, isPercent } from './query-numbers';
import { inQuotes } from './query-quotes';
import type { Clause, Query } from './query-types';

/** A query in its canonical spelling: English keys and values, one space between parts. Parsing it gives the same clauses. */
export function formatQuery({ clauses }: Pick<Query, 'clauses'>): string {
  return clauses.map((clause) => `${clause.not ? '-' : ''}${formatClause(clause)}`).join(' ');
}

function formatClause(clause: Clause): string {
  switch (clause.kind) {
    case 'word':
      return `${clause.word}${clause.prefix ? '*' : ''}`;
    case 'phrase':
      return inQuotes(clause.text);
    case 'hashtag':
      return `#${clause.tag}`;
    case 'words':
      return `${clause.key}:${listed(clause.values.map(quoted))}`;
    case 'number': {
      const say = (test: (typeof clause.tests)[number]) =>
        typeof test === 'string' ? test : formatBand(test, isPercent(clause.key));
      return `${clause.key}:${listed(clause.tests.map(say))}`;
    }
    case 'date':
      return `${clause.key}:${listed(clause.tests.map(formatDateTest))}`;
    case 'code': {
      const name = /^[^\s:"]+$/u.test(clause.variable) ? clause.variable : `"${clause.variable}"`;
      const bands = clause.bands.map((band) => formatBand(band, false));
      return `code.${name}:${listed([...clause.values.map(quoted), ...bands])}`;
    }
  }
}

/** A value in quotes unless it reads the same without. */
function quoted(value: string): string {
  return /^[\p{L}\p{M}\p{N}_|-][\p{L}\p{M}\p{N}_|.*-]*$/u.test(value) && !value.includes('..')
    ? value
    : inQuotes(value);
}

function listed(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `(${values.join(',')})`;
}
