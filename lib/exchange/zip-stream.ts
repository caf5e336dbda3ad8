import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

const encoder = new TextEncoder();

/** One file of an archive that is being written. */
export interface ZipEntry {
  push(text: string | Uint8Array): void;
  end(): void;
}

/** A ZIP archive written piece by piece: what is ready can be taken away at any time, so that nothing piles up. */
export class ZipStream {
  readonly #zip: Zip;
  readonly #at: Date;
  #ready: Uint8Array<ArrayBuffer>[] = [];

  /** @param at time of all files, so that the same content gives the same archive; years 1980–2099 */
  constructor(at: Date) {
    this.#at = at;
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#ready.push(new Uint8Array(chunk));
    });
  }

  /** Begins a file; the one before must have ended. `packed`: already compressed, as pictures are. */
  open(name: string, packed = false): ZipEntry {
    const file = packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = this.#at;
    this.#zip.add(file);
    return {
      push: (content) => file.push(typeof content === 'string' ? encoder.encode(content) : content),
      end: () => file.push(new Uint8Array(0), true),
    };
  }

  put(name: string, content: string): void {
    const file = this.open(name);
    file.push(content);
    file.end();
  }

  /** What is ready to be written, once. */
  take(): Uint8Array<ArrayBuffer>[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** Ends the archive and gives the rest. */
  finish(): Uint8Array<ArrayBuffer>[] {
    this.#zip.end();
    return this.take();
  }
}
