import type { CellFault } from './cell';

/** Why a line, or a whole file, cannot come in. Each has words in the dictionary. */
export type FaultCode =
  | CellFault
  | 'too-big'
  | 'line-too-long'
  | 'empty'
  | 'not-text'
  | 'foreign'
  | 'newer-file'
  | 'newer-database'
  | 'truncated'
  | 'damaged'
  | 'wrong-counts'
  | 'unknown-table'
  | 'bad-row'
  | 'not-an-object'
  | 'no-id'
  | 'no-network'
  | 'unknown-network'
  | 'twice'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'open-quote'
  | 'bad-count'
  | 'bad-value';

export interface Fault {
  code: FaultCode;
  /** Line of the file, counted from 1; missing when the whole file is meant. */
  line?: number;
  /** Column or place inside the line. */
  where?: string;
}

/** Faults that are listed one by one; the rest is only counted. */
export const LISTED_FAULTS = 100;

/** Collects faults without filling the memory. */
export class Faults {
  readonly listed: Fault[] = [];
  count = 0;

  add(fault: Fault): void {
    this.count += 1;
    if (this.listed.length < LISTED_FAULTS) this.listed.push(fault);
  }
}

/** Ends the reading of a file at once: nothing more can be said about what follows. */
export class FileFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}
