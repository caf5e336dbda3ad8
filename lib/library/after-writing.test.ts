import { expect, it } from 'vitest';
import { onceMore } from './after-writing';

it('work after writes runs one at a time, once more for all calls meanwhile, and survives a failure', async () => {
  const runs: number[] = [];
  let [at, most] = [0, 0];
  const again = onceMore(async () => {
    most = Math.max(most, ++at);
    runs.push(runs.length);
    await new Promise((resolve) => setTimeout(resolve, 5));
    at -= 1;
    if (runs.length === 1) throw new Error('cut off');
  });
  again();
  again();
  again();
  await expect.poll(() => at === 0 && runs.length).toBe(2);
  again();
  await expect.poll(() => at === 0 && runs.length).toBe(3);
  expect(most).toBe(1);
});
