import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenIn, MOST_COMPARED, queryOf } from './chosen';
import { foundAmong } from './known-search';
import { tierOf } from './tier';

describe('communities in an address', () => {
  it('come back in order, each once', () => {
    expect(chosenIn('vk|-1,instagram|2,vk|-1')).toEqual(['vk|-1', 'instagram|2']);
    expect(queryOf(['vk|-1', 'instagram|2'])).toBe('vk|-1,instagram|2');
  });
  it.each(['', ',', '|', 'vk|', 'VK|1', '__proto__', 'vk', 'report:vk|1'])('that name none (%j) are none', (query) => {
    expect(chosenIn(query)).toEqual([]);
  });
  it('are at most twelve', () => {
    expect(chosenIn(Array.from({ length: 40 }, (_, index) => `vk|${index}`).join(','))).toHaveLength(MOST_COMPARED);
  });
  it('survive any address', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(chosenIn(queryOf(chosenIn(query)))).toEqual(chosenIn(query));
      }),
    );
  });
});

describe('search among communities', () => {
  const things = [
    ['Чайный клуб', 'VK', 'соперники'],
    ['Ёжик и мёд', 'Instagram'],
    ['Tea-House №1', 'Facebook'],
  ];
  const found = (query: string) => foundAmong(things, query, (thing) => thing).map(([name]) => name);

  it.each([
    ['чай', ['Чайный клуб']],
    ['мед еж', ['Ёжик и мёд']],
    ['house fac', ['Tea-House №1']],
    ['соп', ['Чайный клуб']],
    ['луб', []],
    ['  ', ['Чайный клуб', 'Ёжик и мёд', 'Tea-House №1']],
  ])('%j finds %j', (query, names) => {
    expect(found(query)).toEqual(names);
  });
});

describe('size classes', () => {
  it.each([
    [0, 0],
    [999, 0],
    [1_000, 1_000],
    [99_999, 10_000],
    [5e6, 1_000_000],
  ])('%d followers are in the class from %d', (value, tier) => {
    expect(tierOf({ kind: 'exact', value })).toBe(tier);
  });
  it('do not exist for an unknown size', () => {
    expect(tierOf({ kind: 'hidden' })).toBeUndefined();
  });
});
