import Papa from 'papaparse';
import { FORMULA, unguarded } from '../exchange/formula-guard';
import type { PlanEntry } from '../model';
import { separatorOf } from '../text/table-separator';
import { type CellProblem, entryOf } from './plan-cells';
import { PLAN_COLUMNS, type PlanColumn, rowOf } from './plan-columns';

/** Which column of a file fills which column of the plan. */
export type PlanMapping = Partial<Record<PlanColumn, string>>;

/** Why a line of a table cannot be taken; lines are counted as a spreadsheet does, the head is line 1. */
export interface PlanRowProblem {
  code: CellProblem | 'not-a-table';
  line: number;
  column?: PlanColumn;
  cell?: string;
}

export type PlanTable = { entries: PlanEntry[] } | { problems: PlanRowProblem[] };

/** The plan as CSV that opens in a spreadsheet: byte order mark, CRLF, nothing that would run as a formula. */
export function writePlanCsv(entries: readonly PlanEntry[], delimiter: ',' | ';' | '\t' = ','): string {
  const rows = entries.map((entry) => {
    const row = rowOf(entry);
    return PLAN_COLUMNS.map((name) => row[name]);
  });
  const lines = Papa.unparse([[...PLAN_COLUMNS], ...rows], { delimiter, newline: '\r\n', escapeFormulae: FORMULA });
  return `\ufeff${lines}\r\n`;
}

/** Heads of a file, its first line, and the columns the heads most likely mean, to be looked over by the user. */
export function guessMapping(file: string): { heads: string[]; first: string[]; mapping: PlanMapping } {
  const table = withoutMark(file);
  const config = { preview: 2, skipEmptyLines: 'greedy' as const, delimiter: separatorOf(table) };
  const [heads = [], first = []] = Papa.parse<string[]>(table, config).data;
  const mapping: PlanMapping = {};
  for (const column of PLAN_COLUMNS) {
    const head = heads.find((one) => namesOf(column).includes(one.trim().toLowerCase()));
    if (head !== undefined) mapping[column] = head;
  }
  return { heads, first, mapping };
}

/** Reads a table by a mapping. One line that cannot be taken refuses the whole file, so that nothing is half in. */
export function readPlanCsv(
  file: string,
  mapping: PlanMapping,
  options: { zone: string; now: string; makeId(index: number): string },
): PlanTable {
  const table = withoutMark(file);
  const { data, errors } = Papa.parse<Record<string, string>>(table, {
    header: true,
    skipEmptyLines: 'greedy',
    delimiter: separatorOf(table),
  });
  const broken = errors.find(({ type }) => type === 'Quotes' || type === 'FieldMismatch');
  if (broken) return { problems: [{ code: 'not-a-table', line: (broken.row ?? 0) + 2 }] };
  if (mapping.title === undefined || data.length === 0) return { problems: [{ code: 'not-a-table', line: 1 }] };
  const problems: PlanRowProblem[] = [];
  const entries = data.flatMap((row, index) => {
    const cells = (column: PlanColumn) => {
      const head = mapping[column];
      return head === undefined || !Object.hasOwn(row, head) ? '' : unguarded(row[head] ?? '').trim();
    };
    const result = entryOf(cells, { ...options, id: cells('id') || options.makeId(index) });
    if ('entry' in result) return [result.entry];
    const cell = cells(result.column).slice(0, 60);
    problems.push({ code: result.code, line: index + 2, column: result.column, cell });
    return [];
  });
  return problems.length > 0 ? { problems } : { entries };
}

function namesOf(column: PlanColumn): readonly string[] {
  return [column, ...(OTHER_HEADS[column] ?? [])];
}

function withoutMark(file: string): string {
  return file.replace(/^\ufeff/u, '');
}

/** Heads that people write, English and Russian. */
const OTHER_HEADS: Partial<Record<PlanColumn, readonly string[]>> = {
  title: ['title', 'name', 'post', 'topic', 'тема', 'заголовок', 'название', 'пост'],
  day: ['date', 'дата', 'день'],
  time: ['время'],
  networks: ['network', 'channel', 'channels', 'сеть', 'сети', 'соцсеть', 'площадка', 'канал'],
  text: ['copy', 'caption', 'текст', 'текст поста'],
  status: ['статус'],
  category: ['категория', 'рубрика'],
  format: ['type', 'формат', 'тип'],
  brand: ['бренд'],
  campaign: ['кампания'],
  assignee: ['owner', 'responsible', 'ответственный', 'автор'],
  hashtags: ['tags', 'хештеги', 'хэштеги', 'теги'],
  link: ['url', 'ссылка'],
  notes: ['note', 'comment', 'заметки', 'комментарий'],
};
