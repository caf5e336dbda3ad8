/** Characters that are kept; older pieces go first. */
const CAPACITY = 4_000_000;

/**
 * The newest pieces of payload, for users who want the original kept with each saved post. Pieces are held from the
 * first on, because the setting is known only once the interface is there; without the wish they are dropped.
 */
export class KeptPieces {
  private pieces: string[] = [];
  private size = 0;
  private wanted = true;

  add(piece: string): void {
    if (!this.wanted || piece.length > CAPACITY) return;
    this.pieces.push(piece);
    this.size += piece.length;
    while (this.size > CAPACITY) this.size -= this.pieces.shift()?.length ?? this.size;
  }

  /** Whether pieces are wanted at all; when not, those that are here go. */
  keep(wanted: boolean): void {
    this.wanted = wanted;
    if (wanted) return;
    this.pieces = [];
    this.size = 0;
  }

  /** Newest first. */
  get newestFirst(): readonly string[] {
    return this.pieces.toReversed();
  }
}
