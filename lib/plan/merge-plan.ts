import type { PlanEntry, PlanTime } from '../model';
import type { PlanColumn } from './plan-columns';
import type { PlanMapping } from './plan-csv';

/** What an import would do. Nothing has happened yet. */
export interface PlanMerge {
  /** Entries that the plan does not have. */
  fresh: PlanEntry[];
  /** Entries of the plan, as they are and as the file would have them. */
  replacing: Array<{ before: PlanEntry; after: PlanEntry }>;
  /** Entries that are in the plan exactly so. */
  same: number;
  /** Entries that named an id which an earlier line of the file had taken; they come in as copies under a new id. */
  copies: number;
}

/** Fields that a file speaks about; an entry of the plan keeps all others. */
export type Carried = 'all' | ReadonlySet<Field>;
type Field = keyof PlanEntry | 'time' | 'zone';

const FIELDS: Partial<Record<PlanColumn, Field>> = {
  day: 'when',
  networks: 'targets',
  utm_source: 'utm',
  utm_medium: 'utm',
  utm_campaign: 'utm',
  utm_content: 'utm',
  utm_term: 'utm',
  remind_minutes: 'remind',
  published_url: 'publishedUrl',
};

/** The fields that a table with these columns speaks about. A table never holds everything: other texts stay. */
export function carriedBy(mapping: PlanMapping): Carried {
  return new Set(Object.keys(mapping).map((column) => FIELDS[column as PlanColumn] ?? (column as Field)));
}

/** Joins entries of a file with those of the plan by id. An entry is only ever replaced by one of its own id. */
export function mergePlan(
  plan: readonly PlanEntry[],
  arriving: readonly PlanEntry[],
  { carried, newId }: { carried: Carried; newId: () => string },
): PlanMerge {
  const known = new Map(plan.map((entry) => [entry.id, entry]));
  const met = new Set<string>();
  const merge: PlanMerge = { fresh: [], replacing: [], same: 0, copies: 0 };
  for (const entry of arriving) {
    const copy = met.has(entry.id);
    met.add(entry.id);
    const before = copy ? undefined : known.get(entry.id);
    if (before === undefined) {
      merge.copies += copy ? 1 : 0;
      merge.fresh.push(copy ? { ...entry, id: newId() } : entry);
      continue;
    }
    const after = carried === 'all' ? entry : joined(before, entry, carried);
    if (alike(before, after)) merge.same += 1;
    else merge.replacing.push({ before, after });
  }
  return merge;
}

function joined(before: PlanEntry, entry: PlanEntry, carried: ReadonlySet<Field>): PlanEntry {
  const after: Record<string, unknown> = { ...before, editedAt: entry.editedAt };
  for (const field of carried) {
    if (field === 'id' || field === 'time' || field === 'zone') continue;
    if (entry[field] === undefined) delete after[field];
    else after[field] = entry[field];
  }
  const when = carried.has('when') ? whenOf(before.when, entry.when, carried) : before.when;
  const { when: _, ...rest } = after as unknown as PlanEntry;
  return when === undefined ? rest : { ...rest, when };
}

/** A table without times or zones leaves those of the plan as they are. */
function whenOf(before: PlanTime | undefined, after: PlanTime | undefined, carried: ReadonlySet<Field>) {
  if (before === undefined || after === undefined) return after;
  return {
    ...after,
    ...(!carried.has('time') && before.time !== undefined && { time: before.time }),
    ...(!carried.has('zone') && { zone: before.zone }),
  };
}

function alike(one: PlanEntry, other: PlanEntry): boolean {
  return plain({ ...one, editedAt: '' }) === plain({ ...other, editedAt: '' });
}

/** A record as text in which the order of its keys does not matter. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
