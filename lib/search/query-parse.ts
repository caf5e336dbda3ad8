import { parseDateTest } from './query-dates';
import { codeVariable, KEY_NAMES, type KeySpec, keySpec, networkName } from './query-keys';
import { parseNumberTest, parsePlainBand } from './query-numbers';
import { type Scanned, type ScannedValue, scanQuery } from './query-scan';
import type { Clause, Place, Problem, ProblemCode, Query } from './query-types';
import { tokensOf } from './tokens';

type Pair = Extract<Scanned, { kind: 'pair' }>;

/**
 * Takes a query apart: words (any form), `word*` (beginning), "exact phrase", #hashtag, `key:value`, `key:(a,b)` for
 * alternatives, `-` before any of them to exclude. Keys and their values may be English or Russian. What cannot be
 * understood becomes a problem with its place; nothing is left out silently, only bare punctuation beside words.
 */
export function parseQuery(query: string): Query {
  const clauses: Clause[] = [];
  const problems: Problem[] = [];
  const empty: Scanned[] = [];
  const complain = (code: ProblemCode, place: Place, text: string, expected: readonly string[] = []) =>
    problems.push({ code, place, text, expected });
  for (const piece of scanQuery(query)) {
    const { not, place } = piece;
    if (piece.kind === 'broken') complain(piece.code, place, piece.text);
    else if (piece.kind === 'pair') {
      const clause = clauseOf(piece, complain);
      if (clause !== undefined) clauses.push(clause);
    } else if (tokensOf(piece.text).length === 0) empty.push(piece);
    else if (piece.kind === 'quoted') clauses.push({ kind: 'phrase', not, place, text: piece.text });
    else clauses.push({ not, place, ...wordOf(piece.text) });
  }
  const [nothing] = empty;
  if (nothing !== undefined && clauses.length === 0 && problems.length === 0)
    complain('nothing-searchable', nothing.place, query.slice(nothing.place.from, nothing.place.to));
  return { clauses, problems };
}

function wordOf(text: string) {
  const hashtag = /^#([\p{L}\p{M}\p{N}_]+)$/u.exec(text);
  if (hashtag !== null) return { kind: 'hashtag', tag: hashtag[1] ?? '' } as const;
  const prefix = text.length > 1 && text.endsWith('*');
  return { kind: 'word', word: prefix ? text.slice(0, -1) : text, prefix } as const;
}

type Complain = (code: ProblemCode, place: Place, text: string, expected?: readonly string[]) => void;

function clauseOf(pair: Pair, complain: Complain): Clause | undefined {
  const { not, place, key, keyPlace, values } = pair;
  const spec = keySpec(key);
  const variable = codeVariable(key);
  if (spec === undefined && variable === undefined) {
    complain('unknown-key', keyPlace, key, KEY_NAMES);
    return undefined;
  }
  if (values.length === 0 || values.some(({ text }) => text === '')) {
    complain('no-value', place, key);
    return undefined;
  }
  if (spec === undefined) return { kind: 'code', not, place, variable: variable ?? '', ...codeValues(values) };
  return valued(pair, spec, complain);
}

function codeValues(values: readonly ScannedValue[]) {
  const bands = values.map(({ text, quoted }) => (quoted ? undefined : parsePlainBand(text)));
  return {
    values: values.flatMap(({ text }, index) => (bands[index] === undefined ? [text] : [])),
    bands: bands.filter((band) => band !== undefined),
  };
}

function valued({ not, place, values }: Pair, spec: KeySpec, complain: Complain): Clause | undefined {
  const before = { not, place };
  if (spec.kind === 'words') {
    const words = readAll(values, (text) => wordValue(text, spec), complain, [...new Set(spec.closed?.values())]);
    return words && { ...before, kind: 'words', key: spec.key, values: words };
  }
  if (spec.kind === 'date') {
    const tests = readAll(values, (text) => readTest(parseDateTest(text)), complain);
    return tests && { ...before, kind: 'date', key: spec.key, tests };
  }
  const classes = spec.classes;
  if (classes !== undefined && values.every(({ text }) => classes.has(text.toLowerCase()))) {
    const words = values.map(({ text }) => classes.get(text.toLowerCase()) ?? text);
    return { ...before, kind: 'words', key: 'length', values: words };
  }
  const tests = readAll(values, (text) => readTest(parseNumberTest(text, spec.key)), complain);
  return tests && { ...before, kind: 'number', key: spec.key, tests };
}

function wordValue(text: string, { key, closed }: Extract<KeySpec, { kind: 'words' }>): Read<string> {
  if (closed === undefined) return { value: key === 'network' ? networkName(text) : text };
  const value = closed.get(text.toLowerCase());
  return value === undefined ? { code: 'unknown-value' } : { value };
}

type Read<Value> = { value: Value } | { code: ProblemCode };

const VALUE_PROBLEMS: readonly unknown[] = ['bad-number', 'bad-date', 'bad-band'] satisfies ProblemCode[];

function readTest<Test>(test: Test | ProblemCode): Read<Test> {
  return isProblem(test) ? { code: test } : { value: test };
}

function isProblem(test: unknown): test is ProblemCode {
  return VALUE_PROBLEMS.includes(test);
}

/** All values, or undefined with a complaint about each that is none. */
function readAll<Value>(
  values: readonly ScannedValue[],
  read: (text: string) => Read<Value>,
  complain: Complain,
  expected: readonly string[] = [],
): Value[] | undefined {
  const found: Value[] = [];
  for (const { text, place } of values) {
    const one = read(text);
    if ('code' in one) complain(one.code, place, text, expected);
    else found.push(one.value);
  }
  return found.length === values.length ? found : undefined;
}
