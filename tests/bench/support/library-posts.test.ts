import { expect, it } from 'vitest';
import { postMaker } from './library-posts';

it('makes the same posts each time, of two languages, with frequent and rare words', () => {
  const [make, again] = [postMaker(1), postMaker(1)];
  const posts = Array.from({ length: 600 }, (_, index) => make(index));
  expect(posts.slice(0, 5)).toEqual(Array.from({ length: 5 }, (_, index) => again(index)));
  const russian = posts.filter(({ post }) => /[а-я]/.test(post.text)).length;
  expect(russian / posts.length).toBeGreaterThan(0.6);
  expect(russian / posts.length).toBeLessThan(0.73);
  const counts = new Map<string, number>();
  for (const { post } of posts) for (const word of post.text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBeGreaterThan(150);
  expect([...counts.values()].filter((count) => count === 1).length).toBeGreaterThan(4000);
});
