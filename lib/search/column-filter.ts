import { type ColumnBlock, FLAGS, type NumberColumn, PART, type WordColumn } from './column-block';
import { fold } from './fold';
import { momentsOf } from './query-dates';
import type { Band, Clause, NumberTest, Problem } from './query-types';

/** Names that stand in the database beside the posts. */
export interface KnownNames {
  collections: readonly { id: string; name: string }[];
  variables: readonly { id: string; name: string }[];
}

/** Whether the post at a place passes. */
export type Filter = (position: number) => boolean;

/** A value of a key that asks for posts without any. */
const NONE = ['none', 'нет', 'unknown', 'неизвестно'];
/** Characters from which a text is medium and long (metric definitions 7). */
const [MEDIUM, LONG] = [160, 1000];

/** Filters for the clauses that are no words, or what is wrong with names in them. */
export function compileFilters(
  columns: ColumnBlock,
  clauses: readonly Clause[],
  { names, now }: { names: KnownNames; now: number },
): { filters: Filter[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const filters = clauses.flatMap((clause): Filter[] => {
    switch (clause.kind) {
      case 'words': {
        const passes = wordFilter(columns, clause, names, problems);
        return [clause.not ? (position) => !passes(position) : passes];
      }
      case 'number':
        return [bandFilter(columns, clause.key, clause.tests, clause.not)];
      case 'date':
        return [dateFilter(columns, clause, now)];
      case 'code': {
        const passes = codeFilter(columns, clause, names, problems);
        return passes === undefined ? [] : [passes];
      }
      default:
        return [];
    }
  });
  const asked = clauses.some(
    (clause) => clause.kind === 'words' && clause.key === 'is' && clause.values.includes('trashed'),
  );
  if (!asked) filters.unshift((position) => ((columns.flags[position] ?? 0) & FLAGS.trashed) === 0);
  return { filters, problems };
}

type Words = Extract<Clause, { kind: 'words' }>;

function wordFilter(columns: ColumnBlock, clause: Words, names: KnownNames, problems: Problem[]): Filter {
  const { key, values } = clause;
  if (key === 'has' || key === 'is') return flagFilter(columns, values);
  if (key === 'length') return lengthFilter(columns, values);
  if (key === 'tag') return labelFilter(columns, 'tag', values, (tag, value) => fold(tag) === fold(value));
  if (key !== 'in') return columnFilter(columns, key, values);
  const ids = new Set<string>();
  for (const value of values.filter((one) => !NONE.includes(one.toLowerCase()))) {
    const meant = names.collections.filter(({ id, name }) => id === value || fold(name) === fold(value));
    for (const { id } of meant) ids.add(id);
    if (meant.length === 0) {
      const expected = names.collections.map(({ name }) => name);
      problems.push({ code: 'unknown-collection', place: clause.place, text: value, expected });
    }
  }
  return labelFilter(columns, 'in', values, (id) => ids.has(id));
}

function flagFilter({ flags }: ColumnBlock, values: readonly string[]): Filter {
  const mask = values.reduce((sum, value) => sum | (FLAGS[value as keyof typeof FLAGS] ?? 0), 0);
  return (position) => ((flags[position] ?? 0) & mask) !== 0;
}

function lengthFilter({ numbers }: ColumnBlock, values: readonly string[]): Filter {
  return (position) => {
    const length = numbers.length[position] ?? Number.NaN;
    return values.includes(length < MEDIUM ? 'short' : length <= LONG ? 'medium' : 'long');
  };
}

function columnFilter(columns: ColumnBlock, key: WordColumn, values: readonly string[]): Filter {
  const { list, codes } = columns.words[key];
  const fits = Uint8Array.from(list, (word) => (values.some((value) => wordFits(key, word, value)) ? 1 : 0));
  return (position) => fits[codes[position] ?? 0] === 1;
}

/** Communities and authors are meant by an id or key as it stands, or by a part of a name; all else by the word itself. */
function wordFits(key: WordColumn, word: string, value: string): boolean {
  const wanted = fold(value);
  if (NONE.includes(wanted) && word === '') return true;
  if (key !== 'community' && key !== 'author') return fold(word) === wanted;
  const [id = '', name = '', handle = ''] = word.split(PART);
  if (wanted === '' || word === '') return false;
  return (
    id === value || id.slice(id.indexOf('|') + 1) === value || fold(name).includes(wanted) || fold(handle) === wanted
  );
}

function labelFilter(
  { labels }: ColumnBlock,
  kind: string,
  values: readonly string[],
  fits: (label: string, value: string) => boolean,
): Filter {
  const own = labels.list.map((label) => (label.startsWith(kind + PART) ? label.slice(kind.length + 1) : undefined));
  const wanted = Uint8Array.from(own, (label) => {
    if (label === undefined) return 0;
    return values.some((value) => fits(label, value)) ? 2 : 1;
  });
  const orNone = values.some((value) => NONE.includes(value.toLowerCase()));
  return (position) => {
    let any = 0;
    for (let at = labels.starts[position] ?? 0; at < (labels.starts[position + 1] ?? 0); at += 1) {
      const state = wanted[labels.codes[at] ?? 0] ?? 0;
      if (state === 2) return true;
      any |= state;
    }
    return orNone && any === 0;
  };
}

function codeFilter(
  columns: ColumnBlock,
  clause: Extract<Clause, { kind: 'code' }>,
  names: KnownNames,
  problems: Problem[],
): Filter | undefined {
  const meant = names.variables.find(({ id, name }) => id === clause.variable || fold(name) === fold(clause.variable));
  if (meant === undefined) {
    const expected = names.variables.map(({ name }) => name);
    problems.push({ code: 'unknown-variable', place: clause.place, text: clause.variable, expected });
    return undefined;
  }
  const kind = `code${PART}${meant.id}`;
  const byWord = labelFilter(columns, kind, clause.values, (label, value) => fold(label) === fold(value));
  const inBand = labelFilter(columns, kind, [''], (label) => clause.bands.some((band) => isIn(Number(label), band)));
  const passes: Filter = (position) => byWord(position) || inBand(position);
  if (!clause.not) return passes;
  if (clause.bands.length === 0) return (position) => !passes(position);
  const coded = labelFilter(columns, kind, [''], (label) => Number.isFinite(Number(label)));
  return (position) => coded(position) && !passes(position);
}

/** What is not known is neither in a band nor outside it: only `unknown` and `hidden` find it. */
function bandFilter(columns: ColumnBlock, key: NumberColumn, tests: readonly NumberTest[], not: boolean): Filter {
  const column = columns.numbers[key];
  const bands = tests.filter((test) => typeof test === 'object');
  const unknown = tests.includes('unknown');
  const hidden = tests.includes('hidden') ? FLAGS[`hidden-${key}` as keyof typeof FLAGS] : 0;
  return (position) => {
    const value = column[position] ?? Number.NaN;
    if (!Number.isNaN(value)) return bands.some((band) => isIn(value, band)) !== not;
    if (!unknown && hidden === 0) return false;
    return (unknown || ((columns.flags[position] ?? 0) & hidden) !== 0) !== not;
  };
}

function dateFilter(columns: ColumnBlock, { key, tests, not }: Extract<Clause, { kind: 'date' }>, now: number): Filter {
  const column = columns.numbers[key];
  const unknown = tests.includes('unknown');
  const spans = tests.filter((test) => typeof test === 'object').map((test) => momentsOf(test, now));
  return (position) => {
    const moment = column[position] ?? Number.NaN;
    if (Number.isNaN(moment)) return unknown && !not;
    return spans.some(({ from, until }) => moment >= from && moment < until) !== not;
  };
}

function isIn(value: number, { min, max, above, below }: Band): boolean {
  if (Number.isNaN(value)) return false;
  if (min !== undefined && (above ? value <= min : value < min)) return false;
  return max === undefined || (below ? value < max : value <= max);
}
