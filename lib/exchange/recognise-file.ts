import type { CodebookVariable } from '../model';
import { type CsvHead, readCsvHead } from './csv-head';
import { decoded, type Encoding, encodingOf } from './decode-text';
import { FileFault } from './import-fault';
import { jsonObject } from './json-object';
import { isZeeschuimerItem } from './read-zeeschuimer';

/** A file as the browser gives it, which can be read again and again. */
export interface ImportFile {
  name: string;
  /** Bytes. */
  size: number;
  bytes(this: void): AsyncIterable<Uint8Array>;
}

/** What a file was recognised as by its beginning. */
export type Recognised =
  | { kind: 'backup'; encoding: Encoding; made: string }
  | { kind: 'zeeschuimer'; encoding: Encoding }
  | { kind: 'csv'; encoding: Encoding; head: CsvHead };

/** Bytes beyond which a file is refused. */
export const BIGGEST_FILE = 2_000_000_000;
/** Bytes by which a file is judged. */
const BEGINNING = 262_144;

/**
 * Says what a file is by its beginning.
 *
 * @throws FileFault for files that are too big, empty, no text, or nothing that is understood here
 */
export async function recogniseFile(file: ImportFile, variables: readonly CodebookVariable[]): Promise<Recognised> {
  if (file.size > BIGGEST_FILE) throw new FileFault({ code: 'too-big' });
  const bytes = await beginningOf(file);
  if (bytes.length === 0) throw new FileFault({ code: 'empty' });
  const encoding = encodingOf(bytes);
  const text = await textOf(bytes, encoding);
  if (text.includes('\0')) throw new FileFault({ code: 'not-text', line: 1 });
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  if (first === '') throw new FileFault({ code: 'empty' });
  if (first.startsWith('{') || first.startsWith('[')) return recogniseJson(first, text.length < BEGINNING, encoding);
  const head = readCsvHead(text, variables);
  if (!head) throw new FileFault({ code: 'foreign', line: 1 });
  return { kind: 'csv', encoding, head };
}

function recogniseJson(first: string, whole: boolean, encoding: Encoding): Recognised {
  const line = jsonObject(first);
  if (line?.lorgnette === 'backup') return { kind: 'backup', encoding, made: String(line.made ?? '') };
  if (line && isZeeschuimerItem(line)) return { kind: 'zeeschuimer', encoding };
  // A first line that is longer than what was read cannot be judged by its JSON, but Zeeschuimer writes its names first.
  if (!line && !whole && /^\{"nav_index":/.test(first)) return { kind: 'zeeschuimer', encoding };
  throw new FileFault({ code: 'foreign', line: 1 });
}

async function beginningOf(file: ImportFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.bytes()) {
    pieces.push(piece);
    size += piece.length;
    if (size >= BEGINNING) break;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all.subarray(0, BEGINNING);
}

async function textOf(bytes: Uint8Array, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decoded(once(bytes), encoding)) text += piece;
  return text;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
