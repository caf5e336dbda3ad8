import type { Header } from './header';

/** A piece of text that may carry records, with where it came from. */
export interface Captured extends Header {
  body: string;
  kind: 'answer' | 'attribute';
}

/** Characters kept while nobody reads yet; older pieces go first. Twice the largest answer seen. */
const CAPACITY = 20_000_000;

/**
 * Holds what was captured until the overlay arrives, then passes it straight on.
 *
 * The same answer twice in a row (two taps after an update, a page that reads a body twice) is kept once.
 */
export class Inbox {
  private waiting: Captured[] = [];
  private size = 0;
  private last: Captured | undefined;
  private reader: ((piece: Captured) => void) | undefined;

  put(piece: Captured): void {
    if (this.last !== undefined && this.last.url === piece.url && this.last.body === piece.body) return;
    this.last = piece;
    if (this.reader) {
      this.reader(piece);
      return;
    }
    this.waiting.push(piece);
    this.size += piece.body.length;
    while (this.size > CAPACITY) this.size -= this.waiting.shift()?.body.length ?? this.size;
  }

  /** Hands over what waits and everything later. A later reader replaces an earlier one. */
  read(reader: (piece: Captured) => void): void {
    this.reader = reader;
    const waiting = this.waiting;
    this.waiting = [];
    this.size = 0;
    for (const piece of waiting) reader(piece);
  }

  /** Number of pieces that wait for a reader. */
  get length(): number {
    return this.waiting.length;
  }
}
