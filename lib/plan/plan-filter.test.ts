import { expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { planFilter } from './plan-filter';

const tea = planEntry({ id: 'tea', title: 'Зелёный чай', targets: ['vk', 'instagram'], brand: 'b1', status: 'ready' });
const cup = planEntry({ id: 'cup', title: 'Cup', targets: ['x'], variants: { x: 'Clay and TEA' }, hashtags: ['news'] });
const found = (filter: Parameters<typeof planFilter>[0]) => {
  const test = planFilter(filter);
  return [tea, cup].filter((entry) => test === undefined || test(entry)).map(({ id }) => id);
};

it('narrows by brand, by none, by network and by status', () => {
  expect(found({ brand: 'b1' })).toEqual(['tea']);
  expect(found({ brand: '-' })).toEqual(['cup']);
  expect(found({ network: 'instagram' })).toEqual(['tea']);
  expect(found({ status: 'draft' })).toEqual(['cup']);
});

it('finds all words anywhere, whatever their case', () => {
  expect(found({ search: 'ЗЕЛЕНЫЙ' })).toEqual(['tea']);
  expect(found({ search: 'tea news' })).toEqual(['cup']);
  expect(found({ search: 'tea missing' })).toEqual([]);
});

it('is no test at all when nothing is asked', () => {
  expect(planFilter({ search: '  ' })).toBeUndefined();
});
