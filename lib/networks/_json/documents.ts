/** A guard that Facebook and Instagram put before some JSON answers, against inclusion as a script. */
const GUARD = /^\s*for\s*\(;;\);/;

/**
 * Reads an answer that holds one JSON document or several, one after another.
 *
 * Facebook streams documents separated by newlines, and saved captures may be pretty-printed, so line splitting is
 * only tried when each line is a document of its own. Broken documents are left out; the others still count.
 *
 * @returns the parsed documents and the number of pieces that could not be parsed
 */
export function parseDocuments(body: string): { documents: unknown[]; broken: number } {
  const text = GUARD.test(body) ? body.replace(GUARD, '') : body;
  const lines = mayBeLines(text) ? parseLines(text) : undefined;
  if (lines) return { documents: lines, broken: 0 };
  try {
    return { documents: [JSON.parse(text)], broken: 0 };
  } catch {
    return parsePieces(text);
  }
}

/**
 * Whether each line may be a document of its own. A first line that ends in the middle of one is the mark of a
 * pretty-printed capture, and then the rest, which may be megabytes of short lines, is not searched.
 */
function mayBeLines(text: string): boolean {
  const end = text.indexOf('\n');
  return end >= 0 && !/[[{,]\r?$/.test(text.slice(Math.max(0, end - 2), end)) && text.includes('\n{', end);
}

/** One document per line, or undefined when any line is none; the form in which Facebook streams (2026-03). */
function parseLines(text: string): unknown[] | undefined {
  try {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line.replace(GUARD, '')));
  } catch {
    return undefined;
  }
}

function parsePieces(text: string): { documents: unknown[]; broken: number } {
  const documents: unknown[] = [];
  let broken = 0;
  for (const [start, end] of documentRanges(text)) {
    try {
      documents.push(JSON.parse(text.slice(start, end)));
    } catch {
      broken += 1;
    }
  }
  return { documents, broken: documents.length === 0 && broken === 0 ? 1 : broken };
}

/** Start and end of each top-level `{…}` or `[…]`; a document that never closes reaches to the end of the text. */
function* documentRanges(text: string): Generator<[number, number]> {
  let position = 0;
  while (position < text.length) {
    const start = nextOpening(text, position);
    if (start < 0) return;
    const end = closingOf(text, start);
    yield [start, end < 0 ? text.length : end];
    if (end < 0) return;
    position = end;
  }
}

function nextOpening(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 123 || code === 91) return index; // "{" or "["
  }
  return -1;
}

/**
 * Index just behind the bracket that closes the one at `start`, or -1 when it never closes.
 * Aware of strings and escapes, so brackets inside texts do not count.
 */
export function closingOf(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) {
      index = endOfString(text, index);
      if (index < 0) return -1;
    } else if (code === 123 || code === 91) depth += 1;
    else if (code === 125 || code === 93) {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

/** Index of the quote that closes the string opened at `start`, or -1. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return quote;
    quote = text.indexOf('"', quote + 1);
  }
  return -1;
}
