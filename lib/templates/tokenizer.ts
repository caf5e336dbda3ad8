import type { ProblemSeed } from './problem';
import type { Piece, Token } from './token';

/** Quotation marks that may open a string, with those that close it; people paste the curly ones. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const SPACE = /[^\S\n\r]/;
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const NUMBER = /\d{1,9}/y;
const SIGN = /\?\?|==|!=|[|:,()]/y;

/**
 * Cuts a template into literal text and tags. A tag stands between double braces on one line; `\{{` writes two braces.
 * What looks like a tag and is none stays text and is reported.
 */
export function tokenize(source: string): { pieces: Piece[]; problems: ProblemSeed[] } {
  const pieces: Piece[] = [];
  const problems: ProblemSeed[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    if (open < 0) {
      addText(pieces, source.slice(at), at, source.length - at);
      break;
    }
    if (open > at && source[open - 1] === '\\') {
      addText(pieces, `${source.slice(at, open - 1)}{{`, at, open + 2 - at);
      at = open + 2;
      continue;
    }
    if (open > at) addText(pieces, source.slice(at, open), at, open - at);
    const tag = readTag(source, open);
    if ('problem' in tag) {
      problems.push(tag.problem);
      // The rest of the line is not searched again: text after a broken tag is shown as it stands.
      addText(pieces, source.slice(open, tag.end), open, tag.end - open);
    } else {
      pieces.push({ kind: 'tag', tokens: tag.tokens, offset: open, length: tag.end - open });
    }
    at = tag.end;
  }
  return { pieces, problems };
}

type Tag = { end: number } & ({ tokens: Token[] } | { problem: ProblemSeed });

function readTag(source: string, open: number): Tag {
  const tokens: Token[] = [];
  let at = open + 2;
  for (;;) {
    while (at < source.length && SPACE.test(source[at] ?? '')) at++;
    if (source.startsWith('}}', at)) return { tokens, end: at + 2 };
    const char = source[at];
    if (char === undefined || char === '\n' || char === '\r' || source.startsWith('{{', at)) {
      return { end: at, problem: { code: 'unclosed-tag', offset: open, length: at - open } };
    }
    const token = QUOTES[char] === undefined ? readWord(source, at) : readString(source, at, QUOTES[char]);
    if (token === undefined) {
      return { end: lineEnd(source, at), problem: { code: 'unclosed-string', offset: at, length: 1 } };
    }
    tokens.push(token);
    at = token.offset + token.length;
  }
}

function readWord(source: string, offset: number): Token {
  const name = match(NAME, source, offset);
  if (name !== undefined) return { kind: 'name', text: name, offset, length: name.length };
  const number = match(NUMBER, source, offset);
  if (number !== undefined) {
    return { kind: 'number', text: number, value: Number(number), offset, length: number.length };
  }
  const sign = match(SIGN, source, offset) ?? String.fromCodePoint(source.codePointAt(offset) ?? 0);
  return { kind: 'sign', text: sign, offset, length: sign.length };
}

/** A string on one line; `\"` and `\\` write the sign itself, `\n` a line break. */
function readString(source: string, offset: number, close: string): Token | undefined {
  let text = '';
  for (let at = offset + 1; at < source.length; at++) {
    const char = source[at] ?? '';
    if (char === close) return { kind: 'string', text, offset, length: at + 1 - offset };
    if (char === '\n' || char === '\r') return undefined;
    if (char === '\\' && at + 1 < source.length) {
      const next = source[++at] ?? '';
      if (next === '\n' || next === '\r') return undefined;
      text += next === 'n' ? '\n' : next === '"' || next === '\\' || next === close ? next : `\\${next}`;
    } else text += char;
  }
  return undefined;
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

function lineEnd(source: string, from: number): number {
  const found = source.slice(from).search(/[\n\r]/);
  return found < 0 ? source.length : from + found;
}

function addText(pieces: Piece[], text: string, offset: number, length: number): void {
  if (text !== '') pieces.push({ kind: 'text', text, offset, length });
}
