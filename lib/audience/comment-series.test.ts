import { describe, expect, test } from 'vitest';
import { findBurst } from './comment-burst';
import { duplicatesAcrossAuthors } from './comment-duplicates';
import { findRotation, kendall } from './comment-rotation';

describe('duplicates', () => {
  test('two authors with one text are duplicates, one author with two is not', () => {
    const rows = [
      { key: 'a wonderful teapot', author: 'anna' },
      { key: 'a wonderful teapot', author: 'boris' },
      { key: 'best tea in town', author: 'clara' },
      { key: 'best tea in town', author: 'clara' },
      { key: null, author: 'dora' },
    ];
    expect(duplicatesAcrossAuthors(rows)).toEqual([2, 2, 0, 0, 0]);
  });

  test('an unknown author proves nobody else', () => {
    const rows = [
      { key: 'a wonderful teapot', author: null },
      { key: 'a wonderful teapot', author: null },
    ];
    expect(duplicatesAcrossAuthors(rows)).toEqual([0, 0]);
  });
});

describe('rotation', () => {
  const pod = ['a', 'b', 'c', 'd', 'e', 'f'];
  const post = (i: number, authors: string[]) => ({ postId: `p${i}`, authors });

  test('Kendall tau', () => {
    expect(kendall(['a', 'b', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(1);
    expect(kendall(['a', 'b', 'c'], ['c', 'b', 'a'], ['a', 'b', 'c'])).toBe(-1);
  });

  test('the same people in the same order under three posts', () => {
    const found = findRotation([post(1, pod), post(2, ['x', ...pod]), post(3, [...pod, 'y'])]);
    expect(found?.postIds).toEqual(['p1', 'p2', 'p3']);
    expect(found?.authors).toEqual(pod);
  });

  test('two posts are too few', () => {
    expect(findRotation([post(1, pod), post(2, pod)])).toBeNull();
  });

  test('four friends are too few', () => {
    const four = pod.slice(0, 4);
    expect(findRotation([1, 2, 3, 4].map((i) => post(i, [...four, `s${i}`, `t${i}`])))).toBeNull();
  });

  test('friends who met in the same order three times and in another four times', () => {
    const orders = ['fedcba', 'dafbec', 'becfad', 'cafdbe'].map((order) => [...order]);
    expect(findRotation([1, 2, 3].map((i) => post(i, pod)))).not.toBeNull();
    expect(
      findRotation([post(1, pod), post(2, pod), post(3, pod), ...orders.map((order, i) => post(4 + i, order))]),
    ).toBeNull();
  });

  test('regulars of a small community come in changing order', () => {
    let seed = 7;
    const shuffled = () =>
      pod
        .map((name) => {
          seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
          return { name, order: seed };
        })
        .sort((x, y) => x.order - y.order)
        .map(({ name }) => name);
    expect(findRotation(Array.from({ length: 30 }, (_, i) => post(i, shuffled())))).toBeNull();
  });
});

describe('burst', () => {
  const quiet = Array.from({ length: 60 }, (_, i) => ({ time: i * 600_000, duplicate: false }));
  const crowd = (count: number, duplicates: number) =>
    Array.from({ length: count }, (_, i) => ({ time: 4_000_000 + i * 2_000, duplicate: i < duplicates }));

  test('many equal comments in one minute', () => {
    expect(findBurst([...quiet, ...crowd(15, 8)])).toMatchObject({ count: 15, duplicates: 8, usual: 1 });
  });

  test('a crowd that says different things is none', () => {
    expect(findBurst([...quiet, ...crowd(27, 1)])).toBeNull();
  });

  test('a busy community is none', () => {
    const busy = Array.from({ length: 600 }, (_, i) => ({ time: i * 4_000, duplicate: i % 3 === 0 }));
    expect(findBurst(busy)).toBeNull();
  });

  test('nothing, and times that are none', () => {
    expect(findBurst([])).toBeNull();
    expect(findBurst([{ time: Number.NaN, duplicate: true }])).toBeNull();
  });
});
