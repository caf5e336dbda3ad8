import type { PlanEntry } from '../model';
import type { PlanMapping } from '../plan/plan-csv';

/** Makes a file of entries. Writers are large and seldom needed, so each is loaded when it is. */
export async function writePlanFile(
  kind: 'ics' | 'csv' | 'xlsx',
  entries: readonly PlanEntry[],
  { now, sheet, separator }: { now: string; sheet: string; separator: ',' | ';' },
): Promise<Blob> {
  if (kind === 'xlsx') return (await import('../plan/plan-xlsx')).writePlanXlsx(entries, sheet);
  if (kind === 'csv') {
    const { writePlanCsv } = await import('../plan/plan-csv');
    return new Blob([writePlanCsv(entries, separator)], { type: 'text/csv' });
  }
  const { writeIcs } = await import('../plan/ics-write');
  return new Blob([writeIcs(entries, now)], { type: 'text/calendar' });
}

/** Readers of calendars and tables, for times in a zone. */
export async function planReaders(made: { zone: string; now(): Date; newId(): string }) {
  const [{ readIcs }, { guessMapping, readPlanCsv }] = await Promise.all([
    import('../plan/ics-read'),
    import('../plan/plan-csv'),
  ]);
  const options = () => ({ zone: made.zone, now: made.now().toISOString(), makeId: () => made.newId() });
  return {
    ics: (text: string) => readIcs(text, options()),
    heads: guessMapping,
    csv: (text: string, mapping: PlanMapping) => readPlanCsv(text, mapping, options()),
  };
}
