import { expect, it } from 'vitest';
import { separatorOf } from './table-separator';

it.each([
  ['a,b\n;;;;;', ','],
  ['a;b;c,d\n,,,,', ';'],
  ['a\tb', '\t'],
  ['"a;b;c",d', ','],
  ['a|b|c', ','],
  ['title\n|||', ','],
  ['', ','],
  ['"a\n;;;",b;c;d', ';'],
])('%j', (table, separator) => {
  expect(separatorOf(table)).toBe(separator);
});
