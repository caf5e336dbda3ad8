import type { Provenance } from '../../model';
import type { ReadContext } from '../contract';

/** Date of the last change to what this reader recognises. */
export const VERSION = '2026-11-22';

/** Facts that hold for a whole reading. */
export interface Reading {
  source: Provenance['source'];
  at: string;
  lang: string | undefined;
}

export function readingOf(context: ReadContext, source: Provenance['source']): Reading {
  return { source, at: context.at, lang: context.lang };
}

export function provenance(reading: Reading, where: string, completeness: Provenance['completeness']): Provenance {
  return { source: reading.source, where, at: reading.at, completeness, adapter: `facebook ${VERSION}` };
}
