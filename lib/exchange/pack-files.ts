import type { ExportFile } from './export-request';
import { ZipStream } from './zip-stream';

/** The files of an export in one ZIP archive, piece by piece. */
export async function* packFiles(files: AsyncIterable<ExportFile>, at: Date): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const zip = new ZipStream(at);
  for await (const { name, pieces, packed = false } of files) {
    const entry = zip.open(name, packed);
    for await (const piece of pieces) {
      entry.push(piece);
      yield* zip.take();
    }
    entry.end();
  }
  yield* zip.finish();
}
