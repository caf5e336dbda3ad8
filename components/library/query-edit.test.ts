import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../lib/search/query-parse';
import { quoted, valuesOf, without, withValues } from './query-edit';

const parse = (query: string) => parseQuery(query).clauses;

describe('editing a query as text', () => {
  it('puts values in, joins several, replaces what stood there', () => {
    const edited = (query: string, values: string[]) => withValues(query, parse(query), 'network', values);
    expect(edited('чай', ['vk'])).toBe('чай network:vk');
    expect(edited('network:vk чай', ['vk', 'facebook'])).toBe('чай network:(vk,facebook)');
    expect(edited('network:vk чай network:instagram', [])).toBe('чай');
  });
  it('leaves alone what is excluded', () => {
    expect(withValues('-tag:promo чай', parse('-tag:promo чай'), 'tag', ['tea'])).toBe('-tag:promo чай tag:tea');
  });
  it('reads back what it wrote, whatever the value', () => {
    for (const value of ['promo', 'чай зелёный', 'a,b', '(x)', 'vk|-5', 'a:b'])
      expect(valuesOf(parse(withValues('', [], 'tag', [value, 'x'])), 'tag')).toEqual([value, 'x']);
  });
  it('takes a clause out at its place', () => {
    expect(without('чай network:vk мята', { from: 4, to: 14 })).toBe('чай мята');
    expect(without('network:vk', { from: 0, to: 10 })).toBe('');
  });
  it('quotes only what needs it', () => {
    expect(quoted('чай')).toBe('чай');
    expect(quoted('два слова')).toBe('"два слова"');
    expect(quoted('a"b c')).toBe('"ab c"');
  });
});
