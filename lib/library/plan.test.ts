import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { LorgnetteDatabase } from './database';
import {
  deletePlanEntries,
  putPlanEntries,
  putPlanThing,
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
