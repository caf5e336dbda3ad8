import { CATEGORIES, PLAN_FORMATS, PLAN_STATUSES, PLAN_TARGETS, type PlanEntry, type PlanTarget } from '../model';
import { isZone, planEntrySchema } from '../model/plan-schema';
import { isRule } from './occurrences';
import { PLAN_COLUMNS, type PlanColumn } from './plan-columns';
import { FORMAT_WORDS, TARGET_WORDS } from './quick-words';

/** Why a cell cannot be taken. */
export type CellProblem =
  | 'no-title'
  | 'no-such-day'
  | 'no-such-time'
  | 'time-without-day'
  | 'no-such-zone'
  | 'unknown-status'
  | 'unknown-network'
  | 'unknown-category'
  | 'unknown-format'
  | 'unknown-repeat'
  | 'not-a-number'
  | 'too-long';

/** The words an import accepts for closed lists, beside their own names. */
const CLOSED = {
  status: PLAN_STATUSES,
  category: CATEGORIES,
  format: PLAN_FORMATS,
} as const;

/** A cell that cannot be taken, and its column. */
export type Refusal = { code: CellProblem; column: PlanColumn };

/** The entry a row describes, by its cells; the first cell that cannot be taken refuses the row. */
export function entryOf(
  cells: (column: PlanColumn) => string,
  { zone: ownZone, now, id }: { zone: string; now: string; id: string },
): { entry: PlanEntry } | Refusal {
  const refuse = (code: CellProblem, column: PlanColumn): Refusal => ({ code, column });
  if (cells('title') === '') return refuse('no-title', 'title');
  const [day, time, zone] = [dayOf(cells('day')), timeOf(cells('time')), cells('zone') || ownZone];
  if (day === undefined) return refuse('no-such-day', 'day');
  if (time === undefined) return refuse('no-such-time', 'time');
  if (!isZone(zone)) return refuse('no-such-zone', 'zone');
  if (time !== '' && day === '') return refuse('time-without-day', 'time');
  const targets = targetsOf(cells('networks')) ?? spokenTargets(cells('networks'));
  if (targets === undefined) return refuse('unknown-network', 'networks');
  const closed = closedCells(cells);
  if ('refused' in closed) return closed.refused;
  if (cells('repeat') !== '' && !isRule(cells('repeat'))) return refuse('unknown-repeat', 'repeat');
  const remind = cells('remind_minutes') === '' ? undefined : Number(cells('remind_minutes'));
  if (remind !== undefined && !(Number.isInteger(remind) && remind >= 0))
    return refuse('not-a-number', 'remind_minutes');
  const utm = given({
    source: cells('utm_source'),
    medium: cells('utm_medium'),
    campaign: cells('utm_campaign'),
    content: cells('utm_content'),
    term: cells('utm_term'),
  });
  const entry = {
    id,
    title: cells('title'),
    status: 'draft',
    ...closed.found,
    ...(day !== '' && { when: { day, zone, ...(time !== '' && { time }) } }),
    targets,
    text: cells('text'),
    variants: {},
    ...given({
      brand: cells('brand'),
      persona: cells('persona'),
      campaign: cells('campaign'),
      assignee: cells('assignee'),
      link: cells('link'),
      repeat: cells('repeat'),
      publishedUrl: cells('published_url'),
    }),
    checks: {},
    hashtags: listOf(cells('hashtags')),
    ...(Object.keys(utm).length > 0 && { utm }),
    references: listOf(cells('references')),
    notes: cells('notes'),
    ...(remind !== undefined && { remind }),
    createdAt: now,
    editedAt: now,
  };
  const checked = planEntrySchema.safeParse(entry);
  return checked.success ? { entry: checked.data } : refuse('too-long', columnIn(checked.error.issues[0]?.path));
}

/** Cells that hold one word of a closed list. */
function closedCells(cells: (column: PlanColumn) => string): { refused: Refusal } | { found: Record<string, string> } {
  const found: Record<string, string> = {};
  for (const column of ['status', 'category', 'format'] as const) {
    const word = cells(column).toLowerCase();
    if (word === '') continue;
    const names: readonly string[] = CLOSED[column];
    const name = names.includes(word) ? word : column === 'format' ? FORMAT_WORDS.get(word) : undefined;
    if (name === undefined) return { refused: { code: `unknown-${column}`, column } };
    found[column] = name;
  }
  return { found };
}

function spokenTargets(cell: string) {
  const found = listOf(cell).map((word) => TARGET_WORDS.get(word.toLowerCase()));
  const known = found.filter((target) => target !== undefined);
  return known.length === found.length ? [...new Set(known)] : undefined;
}

/** "2026-11-27" or "27.11.2026" as an ISO day; "" stays, anything else is undefined. */
function dayOf(cell: string): string | undefined {
  if (cell === '') return '';
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  const iso = year === '' ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
  return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : undefined;
}

function timeOf(cell: string): string | undefined {
  if (cell === '') return '';
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(cell) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

function given(cells: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

function columnIn(path: PropertyKey[] = []): PlanColumn {
  const [name] = path;
  return PLAN_COLUMNS.find((column) => column === name) ?? 'title';
}

/** Networks of a cell; undefined when one is unknown. */
function targetsOf(cell: string): PlanTarget[] | undefined {
  const names = listOf(cell).map((name) => name.toLowerCase());
  const found = PLAN_TARGETS.filter((target) => names.includes(target));
  return found.length === new Set(names).size ? found : undefined;
}

function listOf(cell: string): string[] {
  return cell
    .split(/[;,\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
