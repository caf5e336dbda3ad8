import type { Brand, PlanEntry, PlanStatus, PlanTime } from '../../lib/model';
import { blankEntry } from '../../lib/plan/blank-entry';
import { type Occurrence, takeOut } from '../../lib/plan/occurrences';
import { dayAfter } from '../../lib/plan/plan-time';
import type { QuickLine } from '../../lib/plan/quick-add';

/** Entries to store and to remove for one deed, and the same to take it back. */
export interface Deed {
  put: PlanEntry[];
  remove: string[];
}

/** The entry a quick line describes. A line in which nothing was understood is an idea that keeps the raw line. */
export function entryOfLine(
  line: QuickLine,
  raw: string,
  made: { id: string; now: string; zone: string; brands: readonly Brand[]; remind?: number | undefined },
): PlanEntry {
  const brand = line.brand && brandNamed(line.brand, made.brands);
  const dated = line.day !== undefined;
  const when: PlanTime | undefined = line.day === undefined ? undefined : { day: line.day, zone: made.zone };
  if (when && line.time !== undefined) when.time = line.time;
  return {
    ...blankEntry(made),
    title: line.title === '' ? raw.trim() : line.title,
    status: dated ? 'draft' : 'idea',
    ...(when && { when }),
    targets: line.targets,
    ...(line.category && { category: line.category }),
    ...(line.format && { format: line.format }),
    ...(brand && { brand: brand.id }),
    hashtags: line.hashtags,
    ...(line.repeat !== undefined && { repeat: line.repeat }),
    ...(dated && line.time !== undefined && made.remind !== undefined && { remind: made.remind }),
    ...((line.understood.length === 0 || (line.brand !== undefined && brand === undefined)) && { raw: raw.trim() }),
  };
}

export function brandNamed(name: string, brands: readonly Brand[]): Brand | undefined {
  const wanted = name.toLowerCase();
  return brands.find(
    (brand) => brand.name.toLowerCase().replace(/\s+/gu, '-') === wanted || brand.name.toLowerCase() === wanted,
  );
}

/** Another status for one occurrence; of a repeated entry only that day changes. */
export function withStatus({ entry, day }: Occurrence, status: PlanStatus, id: string, now: string): Deed {
  if (entry.repeat === undefined) return { put: [{ ...entry, status, editedAt: now }], remove: [] };
  const { single, rest } = takeOut(entry, day, id, now);
  return { put: [{ ...single, status }, rest], remove: [] };
}

/** One day of a repeated entry, taken out as it is. */
export function onItsOwn({ entry, day }: Occurrence, id: string, now: string): Deed {
  const { single, rest } = takeOut(entry, day, id, now);
  return { put: [single, rest], remove: [] };
}

/** Another day for one occurrence, or none. */
export function movedTo({ entry, day }: Occurrence, to: string | undefined, id: string, now: string): Deed {
  const { single, rest } =
    entry.repeat === undefined
      ? { single: { ...entry, editedAt: now }, rest: undefined }
      : takeOut(entry, day, id, now);
  const { when, ...undated } = single;
  const moved: PlanEntry =
    to === undefined ? { ...undated, status: 'idea' } : { ...single, when: { ...(when ?? { zone: 'UTC' }), day: to } };
  return { put: rest ? [moved, rest] : [moved], remove: [] };
}

/** Takes one occurrence away: the entry, or only that day of a repeated one. */
export function without({ entry, day }: Occurrence, now: string): Deed {
  if (entry.repeat === undefined) return { put: [], remove: [entry.id] };
  return { put: [{ ...entry, except: [...(entry.except ?? []), day], editedAt: now }], remove: [] };
}

/** What takes a deed back: entries it made are removed, entries it changed or removed are put as they were. */
export function takenBack(deed: Deed, before: PlanEntry): Deed {
  const made = deed.put.filter(({ id }) => id !== before.id).map(({ id }) => id);
  return { put: [before], remove: made };
}

/** A day some days later than the occurrence. */
export function dayLater({ day }: Occurrence, days: number): string {
  return dayAfter(day, days);
}
