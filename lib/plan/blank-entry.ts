import type { PlanEntry } from '../model';

/** An idea without a day, a title or anything else; every way of making an entry starts from it. */
export function blankEntry({ id, now }: { id: string; now: string }): PlanEntry {
  return {
    id,
    title: '',
    status: 'idea',
    targets: [],
    text: '',
    variants: {},
    checks: {},
    hashtags: [],
    references: [],
    notes: '',
    createdAt: now,
    editedAt: now,
  };
}
