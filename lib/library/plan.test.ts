import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { LorgnetteDatabase } from './database';
import {
  deletePlanEntries,
  putPlanEntries,
  putPlanThing,
  readEntriesAbout,
  readIdeas,
  readPlan,
  readPlanThings,
  readWholePlan,
} from './plan';

let database: LorgnetteDatabase;

beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(() => database.delete());

describe('the plan in the database', () => {
  const { when: _, ...idea } = planEntry({ id: 'idea' });
  const early = planEntry({ id: 'early', when: { day: '2026-01-01', zone: 'UTC' } });
  const weekly = planEntry({ id: 'weekly', when: { day: '2025-01-01', zone: 'UTC' }, repeat: 'FREQ=WEEKLY' });

  it('gives back entries as they were, by day, with all that repeat', async () => {
    await putPlanEntries(database, [planEntry(), idea, early, weekly]);
    expect(await readPlan(database, '2026-11-01', '2026-11-27')).toEqual([planEntry(), weekly]);
    expect(await readPlan(database, '2026-11-28', '2026-12-31')).toEqual([weekly]);
    expect(await readIdeas(database)).toEqual([idea]);
    expect(await readWholePlan(database)).toHaveLength(4);
  });

  it('finds what was made from a saved post, and no longer once the link is taken away', async () => {
    const dated = planEntry({ references: ['vk|-1_5'], createdAt: '2026-11-21T10:00:00.000Z' });
    await putPlanEntries(database, [dated, { ...idea, references: ['vk|-1_4', 'vk|-1_5'] }, early]);
    expect((await readEntriesAbout(database, 'vk|-1_5')).map(({ id }) => id)).toEqual(['idea', 'e1']);
    await putPlanEntries(database, [planEntry()]);
    expect((await readEntriesAbout(database, 'vk|-1_5')).map(({ id }) => id)).toEqual(['idea']);
  });

  it('follows an entry that gets a day, or loses it', async () => {
    await putPlanEntries(database, [idea, planEntry()]);
    const { when: __, ...undated } = planEntry();
    await putPlanEntries(database, [{ ...idea, when: { day: '2026-11-20', zone: 'UTC' } }, undated]);
    expect((await readPlan(database, '2026-11-01', '2026-11-30')).map(({ id }) => id)).toEqual(['idea']);
    expect((await readIdeas(database)).map(({ id }) => id)).toEqual(['e1']);
    await deletePlanEntries(database, ['e1']);
    expect(await readIdeas(database)).toEqual([]);
  });

  it('keeps things by their kind', async () => {
    await putPlanThing(database, { id: 'h', kind: 'hashtags', name: 'Tea', tags: ['#чай'] });
    expect(await readPlanThings(database, 'hashtags')).toHaveLength(1);
    expect(await readPlanThings(database, 'goal')).toEqual([]);
  });
});
