import type { Span } from './syntax';

/** A word or sign inside a tag. */
export type Token = Span &
  (
    | { kind: 'name' | 'sign'; text: string }
    | { kind: 'string'; text: string }
    | { kind: 'number'; text: string; value: number }
  );

/** A stretch of literal text, or a tag with its words. */
export type Piece = Span & ({ kind: 'text'; text: string } | { kind: 'tag'; tokens: Token[] });
