const TABLE = new Uint32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const encoder = new TextEncoder();

/** CRC-32 (IEEE 802.3) over text as UTF-8, piece by piece: finds accidents, not forgery. */
export class Crc32 {
  #value = 0xffffffff;

  add(text: string): void {
    let value = this.#value;
    for (const byte of encoder.encode(text)) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
    this.#value = value;
  }

  /** Eight hexadecimal digits. */
  get hex(): string {
    return ((this.#value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
  }
}
