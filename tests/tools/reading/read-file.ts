import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ReadResult } from '../../../lib/model';
import { adapters } from '../../../lib/networks/adapters';
import { decode } from './decode';
import { type ReadTextOptions, readText } from './read-text';

/** A file that cannot be read at all; the message is a sentence for the user. */
export class UnreadableFile extends Error {}

/** Reads a file relative to the folder in which the user called npm. */
export function readFile(path: string, options: Omit<ReadTextOptions, 'fileName'>): ReadResult {
  const decoded = decode(bytesOf(path));
  if ('unreadable' in decoded) throw new UnreadableFile(`${path} cannot be read: ${decoded.unreadable}.`);
  return readText(decoded.text, adapters, { ...options, fileName: basename(path) });
}

function bytesOf(path: string): Uint8Array {
  const absolute = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  try {
    if (statSync(absolute).isDirectory()) throw new UnreadableFile(`${path} cannot be read: it is a folder.`);
    return readFileSync(absolute);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UnreadableFile(`${path} cannot be read: ${missing ? 'there is no such file' : String(error)}.`);
  }
}
