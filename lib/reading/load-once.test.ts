import { describe, expect, it } from 'vitest';
import { loadOnce } from './load-once';
import type { Reading } from './shared-reading';

const script = {} as NonNullable<Reading['comments']>;

function begin() {
  const reading = { loading: {} } as Reading;
  const loads: ((works: boolean) => void)[] = [];
  const ask = () =>
    loadOnce(reading, 'comments', () =>
      new Promise<boolean>((resolve) => loads.push(resolve)).then((works) => {
        if (works) reading.comments = script;
      }),
    );
  return { ask, loads };
}

describe('a script that several others want', () => {
  it('is put in once, and all who came meanwhile get it', async () => {
    const { ask, loads } = begin();
    const all = [ask(), ask(), ask()];
    expect(loads).toHaveLength(1);
    loads[0]?.(true);
    expect(await Promise.all(all)).toEqual([script, script, script]);
    expect(await ask()).toBe(script);
    expect(loads).toHaveLength(1);
  });

  it('is asked for again after nobody answered', async () => {
    const { ask, loads } = begin();
    const all = [ask(), ask()];
    loads[0]?.(false);
    expect(await Promise.all(all)).toEqual([undefined, undefined]);
    const again = ask();
    expect(loads).toHaveLength(2);
    loads[1]?.(true);
    expect(await again).toBe(script);
  });
});
