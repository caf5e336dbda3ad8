import type { MadeFile } from '../../components/exchange/exchange-services';
import type { ImportFile } from '../../lib/exchange/recognise-file';

/** Bytes that are held before they are handed to the browser, which keeps blobs outside of this page's memory. */
const FOLD = 8_000_000;

/** Gathers the pieces of a file without holding it: finished stretches become part of a blob at once. */
export async function fileOf(
  name: string,
  type: string,
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
): Promise<MadeFile> {
  let blob = new Blob([], { type });
  let waiting: BlobPart[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < FOLD) continue;
    blob = new Blob([blob, ...waiting], { type });
    waiting = [];
    size = 0;
  }
  return { name, url: URL.createObjectURL(new Blob([blob, ...waiting], { type })) };
}

export function forget(files: readonly MadeFile[]): void {
  for (const { url } of files) URL.revokeObjectURL(url);
}

/** A chosen file as the importer reads it: piece by piece, as often as it likes. */
export function importFile(file: File): ImportFile {
  return {
    name: file.name,
    size: file.size,
    async *bytes() {
      const reader = file.stream().getReader();
      try {
        for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
      } finally {
        await reader.cancel();
      }
    },
  };
}
