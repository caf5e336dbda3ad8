import type { Page } from '@playwright/test';
import { CATEGORIES, PLAN_TARGETS, type PlanEntry } from '../../../lib/model';
import { askBackground } from '../../e2e/support/saving-page';
import { planEntry } from '../../support/plan-entry';

const ENTRIES = 5000;
const DAYS = 730;

/** Puts a plan of 5,000 entries over two years around today into the database, from one of the extension's own pages. */
export async function fillPlan(page: Page): Promise<void> {
  for (let from = 0; from < ENTRIES; from += 1000)
    await askBackground(page, 'putPlanEntries', entries(from, from + 1000));
}

function entries(from: number, until: number): PlanEntry[] {
  const start = Date.now() - (DAYS / 2) * 86_400_000;
  return Array.from({ length: until - from }, (_, index) => {
    const number = from + index;
    const at = new Date(start + ((number * DAYS) / ENTRIES) * 86_400_000).toISOString();
    const category = CATEGORIES[number % CATEGORIES.length];
    return planEntry({
      id: `made-${number}`,
      title: `Tea of the week ${number}`,
      text: 'A paragraph about leaves, water and time. '.repeat(12),
      when: { day: at.slice(0, 10), time: at.slice(11, 16), zone: 'Europe/Moscow' },
      targets: [PLAN_TARGETS[number % PLAN_TARGETS.length] ?? 'vk'],
      ...(category && { category }),
      ...(number % 500 === 0 && { repeat: 'FREQ=WEEKLY' }),
      status: at < new Date().toISOString() ? 'published' : 'draft',
    });
  });
}
