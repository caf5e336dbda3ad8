/** How a file writes its letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/**
 * Tells the encoding of a file by its first bytes. Without a mark: valid UTF-8 is UTF-8; zeros in every second byte
 * are UTF-16; anything else is taken for Windows-1251, the old Cyrillic of Russian Excel, and the interface says so.
 *
 * @param head the first bytes, some thousand of them
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = (from: number) => head.filter((byte, index) => index % 2 === from && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > head.length / 8 && odd > even * 4) return 'utf-16le';
  if (even > head.length / 8 && even > odd * 4) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1251';
}

function isUtf8(head: Uint8Array): boolean {
  try {
    // As a stream, because the head may end inside a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Pieces of text out of pieces of bytes; the mark at the beginning is dropped. Bytes that are no letters become U+FFFD. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** A line of a file with its number, counted from 1. */
export interface NumberedLine {
  number: number;
  text: string;
  /** False for a last line without its line feed. */
  ended: boolean;
}

/** Thrown for a line beyond the limit: it would fill the memory. */
export class LineTooLong extends Error {
  constructor(readonly line: number) {
    super(`line ${line} is too long`);
  }
}

/** Lines of a text that comes in pieces. @param longest characters of one line */
export async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<NumberedLine> {
  let rest = '';
  let number = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      number += 1;
      yield { number, text: rest + piece.slice(from, at), ended: true };
      rest = '';
      from = at + 1;
    }
    rest += piece.slice(from);
    if (rest.length > longest) throw new LineTooLong(number + 1);
  }
  if (rest !== '') yield { number: number + 1, text: rest, ended: false };
}
