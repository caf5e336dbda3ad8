import { expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { withBrandIds, withBrandNames } from './brand-names';
import { carriedBy, mergePlan } from './merge-plan';
import { guessMapping, readPlanCsv, writePlanCsv } from './plan-csv';

const newId = () => 'fresh';

it('tells new entries, changed ones and those that are there already apart', () => {
  const plan = [planEntry({ id: 'a' }), planEntry({ id: 'b' })];
  const arriving = [planEntry({ id: 'a', editedAt: '2026-11-25T00:00:00.000Z' }), planEntry({ id: 'b', title: 'New' })];
  const merge = mergePlan(plan, [...arriving, planEntry({ id: 'c' })], { carried: 'all', newId });
  expect(merge).toMatchObject({ same: 1, copies: 0, fresh: [{ id: 'c' }] });
  expect(merge.replacing).toEqual([{ before: plan[1], after: arriving[1] }]);
});

it('an id that comes twice in a file is a copy, never the end of the first one', () => {
  const merge = mergePlan([], [planEntry({ title: 'One' }), planEntry({ title: 'Two' })], { carried: 'all', newId });
  expect(merge.copies).toBe(1);
  expect(merge.fresh.map(({ id, title }) => [id, title])).toEqual([
    ['e1', 'One'],
    ['fresh', 'Two'],
  ]);
});

it('a table changes only what its columns speak about', () => {
  const before = planEntry({
    variants: { instagram: 'Short text' },
    checks: { altText: true },
    except: ['2026-12-04'],
    text: 'Long text',
    notes: 'Call first',
  });
  const csv = 'id,title,date,notes\r\ne1,New title,2026-11-28,\r\n';
  const { mapping } = guessMapping(csv);
  const table = readPlanCsv(csv, mapping, { zone: 'Asia/Kolkata', now: '2026-11-22T12:00:00.000Z', makeId: String });
  if ('problems' in table) throw new Error('refused');
  const { replacing } = mergePlan([before], table.entries, { carried: carriedBy(mapping), newId });
  expect(replacing[0]?.after).toEqual({
    ...before,
    title: 'New title',
    notes: '',
    when: { day: '2026-11-28', time: '18:00', zone: 'Europe/Moscow' },
    editedAt: '2026-11-22T12:00:00.000Z',
  });
});

it('the whole table comes back as what it was', () => {
  const plan = [planEntry({ utm: { source: 'vk' }, remind: 30, variants: { x: 'tweet' } }), planEntry({ id: 'b' })];
  const csv = writePlanCsv(plan);
  const { mapping } = guessMapping(csv);
  const table = readPlanCsv(csv, mapping, { zone: 'UTC', now: '2026-11-22T12:00:00.000Z', makeId: String });
  if ('problems' in table) throw new Error('refused');
  expect(mergePlan(plan, table.entries, { carried: carriedBy(mapping), newId })).toMatchObject({
    same: 2,
    fresh: [],
    replacing: [],
  });
});

it('brands go out by name and come in by name; one that is not here is kept in the notes', () => {
  const brand = { id: 'b7', name: 'Tea House', myName: '', link: '', tone: '', neutral: false };
  const [named] = withBrandNames([planEntry({ brand: 'b7' })], [brand]);
  expect(named?.brand).toBe('Tea House');
  const back = withBrandIds([planEntry({ brand: 'tea house' }), planEntry({ brand: 'Pottery', notes: 'x' })], [brand]);
  expect(back.unknown).toEqual(['Pottery']);
  expect(back.entries.map((entry) => [entry.brand, entry.notes])).toEqual([
    ['b7', ''],
    [undefined, 'x\nPottery'],
  ]);
});
