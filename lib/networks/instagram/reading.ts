import type { PageRef, Provenance } from '../../model';

/** Date of the last change to what we recognise. */
export const VERSION = '2026-11-22';

const ADAPTER = `instagram ${VERSION}`;

/** Circumstances of one reading that every record reader needs. */
export interface Reading {
  source: Provenance['source'];
  at: string;
  run: string;
  page: PageRef;
  /** The payload was made for a visitor who is not logged in; undefined when nothing says so or otherwise. */
  guest?: boolean;
}

/** Says where a record came from; a guest's payload is a form of its own whatever it holds. */
export function provenanceOf(reading: Reading, where: string, complete: boolean): Provenance {
  return {
    source: reading.source,
    where,
    at: reading.at,
    completeness: reading.guest ? 'guest' : complete ? 'full' : 'partial',
    adapter: ADAPTER,
  };
}

/** An address of the web or nothing: links from a payload are never trusted to be one. */
export function webUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || !(value.startsWith('https://') || value.startsWith('http://'))) return undefined;
  return value.includes(' ') || value.includes('\n') ? undefined : value;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
