import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/universal';
import type { PlanEntry } from '../model';
import { PLAN_COLUMNS, type PlanColumn, rowOf } from './plan-columns';

const WIDTHS: Partial<Record<PlanColumn, number>> = { title: 40, text: 60, notes: 30, networks: 20, link: 30 };
/** Excel takes no longer text in a cell. */
const LONGEST = 32_767;

/** The plan as an Excel workbook: real days and numbers, everything else as text, so that nothing runs as a formula. */
export async function writePlanXlsx(entries: readonly PlanEntry[], sheet: string): Promise<Blob> {
  const head: Row = PLAN_COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' }));
  const rows = entries.map((entry): Row => {
    const cells = rowOf(entry);
    return PLAN_COLUMNS.map((column) => cellOf(column, cells[column]));
  });
  const columns = PLAN_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 14 }));
  return writeXlsxFile([head, ...rows], { columns, sheet, stickyRowsCount: 1 }).toBlob();
}

function cellOf(column: PlanColumn, text: string): Cell {
  if (text === '') return null;
  if (column === 'day') return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if (column === 'remind_minutes') return { value: Number(text), type: Number };
  return { value: text.slice(0, LONGEST), type: String };
}
