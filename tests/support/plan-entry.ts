import type { PlanEntry } from '../../lib/model';

/** A made-up entry of the plan, for tests. */
export function planEntry(change: Partial<PlanEntry> = {}): PlanEntry {
  return {
    id: 'e1',
    title: 'Tea of the week',
    status: 'draft',
    when: { day: '2026-11-27', time: '18:00', zone: 'Europe/Moscow' },
    targets: ['vk'],
    text: '',
    variants: {},
    checks: {},
    hashtags: [],
    references: [],
    notes: '',
    createdAt: '2026-11-20T10:00:00.000Z',
    editedAt: '2026-11-20T10:00:00.000Z',
    ...change,
  };
}
