import { expect, it } from 'vitest';
import { planThingSchema } from '../../../lib/model/plan-schema';
import { amountOf, type GoalDraft, goalOf } from './goal-draft';

const draft: GoalDraft = {
  name: ' More readers ',
  measure: 'members',
  community: 'vk|-1',
  unit: ' letters ',
  start: '12 000',
  startDay: '2026-11-22',
  target: '15,000',
  targetDay: '2027-03-01',
};

it('a typed goal has the form the background takes', () => {
  const made = goalOf(draft, 'g1');
  if ('faults' in made) throw new Error('refused');
  expect(made.goal).toMatchObject({ name: 'More readers', start: 12_000, target: 15_000, community: 'vk|-1' });
  expect(planThingSchema.safeParse(made.goal).success).toBe(true);
});

it('every field that is wrong is named', () => {
  const wrong = { ...draft, name: ' ', community: '', start: '', target: 'many', targetDay: '2026-11-22' };
  expect(goalOf(wrong, 'g1')).toEqual({
    faults: { name: 'name', community: 'community', start: 'number', target: 'number', targetDay: 'order' },
  });
});

it('ER is typed in per cent; a number of one’s own needs no community', () => {
  expect([amountOf('2,5', 'er'), amountOf('2.5 %', 'er'), amountOf('2.5', 'own')]).toEqual([0.025, 0.025, 2.5]);
  const own = goalOf({ ...draft, measure: 'own', community: '' }, 'g1');
  expect('goal' in own && own.goal).not.toHaveProperty('community');
  expect('goal' in own && own.goal.unit).toBe('letters');
  const members = goalOf(draft, 'g1');
  expect('goal' in members && members.goal).not.toHaveProperty('unit');
});
