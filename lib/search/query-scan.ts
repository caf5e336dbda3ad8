import { closingOf } from './query-quotes';
import type { Place, ProblemCode } from './query-types';

/** A value as written: in quotes it is taken literally. */
export interface ScannedValue {
  text: string;
  quoted: boolean;
  place: Place;
}

/** A piece of the query between spaces. */
export type Scanned = { not: boolean; place: Place } & (
  | { kind: 'bare'; text: string }
  | { kind: 'quoted'; text: string }
  | { kind: 'pair'; key: string; keyPlace: Place; values: ScannedValue[] }
  | { kind: 'broken'; code: ProblemCode; text: string }
);

/** A key begins with a letter and ends at the first colon; an address of a page has none. */
const KEY = /(\p{L}[\p{L}\p{M}\p{N}_-]*(?:\.(?:"[^"]*"|[^\s:"]+))?):(?!\/\/)/uy;
const SPACE = /\s+/uy;
const BARE = /[^\s"]+/uy;
const VALUE = /[^\s"]+/uy;
const LISTED = /[^,)"]+/uy;

/** Cuts a query into pieces with their places. Never fails: what cannot be cut comes as `broken`. */
export function scanQuery(query: string): Scanned[] {
  const found: Scanned[] = [];
  let at = 0;
  while (at < query.length) {
    const space = matchAt(SPACE, query, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const start = at;
    const not = (query[at] === '-' || query[at] === '−') && at + 1 < query.length && !/\s/u.test(query[at + 1] ?? '');
    const piece = scanPiece(query, not ? at + 1 : at, { not, start });
    found.push(piece);
    at = piece.place.to;
  }
  return found;
}

function scanPiece(query: string, at: number, { not, start }: { not: boolean; start: number }): Scanned {
  const place = (to: number): Place => ({ from: start, to });
  if (closingOf(query[at]) !== undefined) {
    const quoted = scanQuoted(query, at);
    if (quoted === undefined) return broken('unclosed-quote', query.slice(at), { not, place: place(query.length) });
    return { kind: 'quoted', not, place: place(quoted.place.to), text: quoted.text };
  }
  const key = matchAt(KEY, query, at);
  if (key === undefined) {
    const text = matchAt(BARE, query, at) ?? '';
    return { kind: 'bare', not, text, place: place(at + text.length) };
  }
  const from = at + key.length;
  const values = query[from] === '(' ? scanList(query, from) : scanValue(query, from, VALUE);
  if (!Array.isArray(values)) return broken(values.code, values.text, { not, place: place(values.to) });
  const to = Math.max(from, ...values.map((value) => value.place.to));
  const end = query[from] === '(' ? closing(query, to) : to;
  const name = key.slice(0, -1).replaceAll('"', '');
  return { kind: 'pair', not, place: place(end), key: name, keyPlace: { from: at, to: from - 1 }, values };
}

type Failure = { code: ProblemCode; text: string; to: number };

function scanValue(query: string, at: number, bare: RegExp): ScannedValue[] | Failure {
  if (closingOf(query[at]) !== undefined) {
    const quoted = scanQuoted(query, at);
    return quoted === undefined ? { code: 'unclosed-quote', text: query.slice(at), to: query.length } : [quoted];
  }
  const text = matchAt(bare, query, at) ?? '';
  return text === '' ? [] : [{ text, quoted: false, place: { from: at, to: at + text.length } }];
}

function scanList(query: string, open: number): ScannedValue[] | Failure {
  const values: ScannedValue[] = [];
  let at = open + 1;
  for (;;) {
    at += (matchAt(/[\s,]+/uy, query, at) ?? '').length;
    if (query[at] === ')') return values;
    if (at >= query.length) return { code: 'unclosed-list', text: query.slice(open), to: query.length };
    const value = scanValue(query, at, LISTED);
    if (!Array.isArray(value)) return value;
    const [one] = value;
    if (one === undefined) return values;
    values.push(one.quoted ? one : { ...one, text: one.text.trim() });
    at = one.place.to;
  }
}

function closing(query: string, from: number): number {
  const end = query.indexOf(')', from);
  return end < 0 ? query.length : end + 1;
}

function scanQuoted(query: string, at: number): ScannedValue | undefined {
  const end = query.indexOf(closingOf(query[at]) ?? '', at + 1);
  return end < 0 ? undefined : { text: query.slice(at + 1, end), quoted: true, place: { from: at, to: end + 1 } };
}

function broken(code: ProblemCode, text: string, at: { not: boolean; place: Place }): Scanned {
  return { kind: 'broken', code, text, ...at };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
