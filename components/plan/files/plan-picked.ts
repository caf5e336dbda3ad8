import { encodingOf } from '../../../lib/exchange/decode-text';
import type { PlanFile, PlanFileProblem } from '../../../lib/plan/ics-read';
import type { PlanMapping, PlanRowProblem } from '../../../lib/plan/plan-csv';
import type { PlanReaders, SurroundingsServices } from '../surroundings-services';

/** What is wrong with a file, whichever kind it is. */
export type PlanProblem = PlanFileProblem | PlanRowProblem;

/** A table of which the columns are looked over. */
export interface PickedTable {
  state: 'table';
  name: string;
  text: string;
  heads: string[];
  /** Its first line below the heads. */
  first: string[];
  mapping: PlanMapping;
  readers: PlanReaders;
}

/** How far the choice of a file has come. */
export type PlanPicked =
  | { state: 'none' }
  | { state: 'reading'; name: string }
  | { state: 'fault'; name: string; problems: PlanProblem[] }
  | { state: 'calendar'; name: string; read: PlanFile }
  | PickedTable;

/** Larger than any plan, and still held in memory without trouble. */
const MOST_BYTES = 20_000_000;
/** Bytes by which the encoding is told. */
const HEAD = 8_192;

/** Opens a file and tells a calendar from a table by its first line, not by its name. */
export async function openPlanFile(file: File, services: SurroundingsServices): Promise<PlanPicked> {
  const { name } = file;
  const fault = (code: PlanProblem['code']): PlanPicked => ({
    state: 'fault',
    name,
    problems: [{ code, line: 1 } as PlanProblem],
  });
  if (file.size > MOST_BYTES) return fault('too-large');
  try {
    const [readers, bytes] = await Promise.all([services.readers(), file.arrayBuffer()]);
    const text = new TextDecoder(encodingOf(new Uint8Array(bytes.slice(0, HEAD)))).decode(bytes);
    const calendar = /^\s*BEGIN:VCALENDAR/iu.test(text) || /\.ics$/iu.test(name);
    if (calendar) return { state: 'calendar', name, read: readers.ics(text) };
    const { heads, mapping, first } = readers.heads(text);
    if (heads.every((head) => head.trim() === '')) return fault('not-a-table');
    return { state: 'table', name, text, heads, first, mapping, readers };
  } catch {
    return fault('not-a-table');
  }
}
