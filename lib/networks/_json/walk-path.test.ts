import { expect, it } from 'vitest';
import { at, idAt, stringAt } from './walk';

it('follows members and indexes', () => {
  const root = JSON.parse('{"a":[{"b":null},{"b":{"c":"tea"}}],"id":7}');
  expect(stringAt(root, 'a', 1, 'b', 'c')).toBe('tea');
  expect(at(root, 'a', 0, 'b')).toBeNull();
  expect(at(root, 'a', 'length')).toBe(2);
  for (const path of [
    ['a', 0, 'b', 'c'],
    ['a', 2, 'b'],
    ['id', 'toFixed'],
    ['a', 1, 'b', 'c', 'length'],
  ])
    expect(at(root, ...path)).toBeUndefined();
  expect(idAt(root, 'id')).toBe('7');
});

it('never leads into what objects inherit', () => {
  for (const root of [JSON.parse('{"__proto__":{"polluted":1},"list":[]}'), [], {}]) {
    for (const step of Object.getOwnPropertyNames(Object.prototype)) {
      expect(at(root, step)).toBeUndefined();
      expect(at(root, step, 'name')).toBeUndefined();
      expect(at(root, step, 'polluted')).toBeUndefined();
    }
    expect(at(root, 'list', 'push')).toBeUndefined();
    expect(at(root, 'constructor', 'prototype')).toBeUndefined();
  }
});
