import { expect, it } from 'vitest';
import { newestAnswer } from './newest-answer';

it('an older answer that comes late does not take the place of a newer one', async () => {
  const take = newestAnswer();
  const shown: string[] = [];
  const [older, newer] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const first = take(older.promise, (answer) => shown.push(answer));
  const second = take(newer.promise, (answer) => shown.push(answer));
  newer.resolve('newer');
  await second;
  older.resolve('older');
  await first;
  expect(shown).toEqual(['newer']);
});

it('answers in order are all taken', async () => {
  const take = newestAnswer();
  const shown: number[] = [];
  for (const answer of [1, 2]) await take(Promise.resolve(answer), (given) => shown.push(given));
  expect(shown).toEqual([1, 2]);
});
