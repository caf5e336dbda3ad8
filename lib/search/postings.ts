/** Calls `found` with ordinal and weight of every posting between two offsets. */
export function eachPosting(
  bytes: Uint8Array,
  from: number,
  to: number,
  found: (ordinal: number, weight: number) => void,
): void {
  let ordinal = 0;
  for (let at = from; at < to; ) {
    let byte = bytes[at++] ?? 0;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      distance |= (byte & 127) << shift;
    }
    ordinal += distance;
    found(ordinal, bytes[at++] ?? 0);
  }
}

/** Bytes that grow while postings are written one after another. */
export class PostingWriter {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  add(distance: number, weight: number): void {
    if (this.length + 8 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = distance;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.length++] = (rest & 127) | 128;
    this.#bytes[this.length++] = rest;
    this.#bytes[this.length++] = weight;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }
}
