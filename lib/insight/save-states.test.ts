import { describe, expect, it, vi } from 'vitest';
import { SaveStates } from './save-states';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('states of stars', () => {
  it('asks once for all posts that come on screen together', async () => {
    const among = vi.fn(async (keys: string[]) => keys.filter((key) => key === 'toy|2'));
    const states = new SaveStates('toy', among);
    const changed = vi.fn();
    states.subscribe(changed);
    expect([states.of('1'), states.of('2'), states.of('2')]).toEqual(['unsaved', 'unsaved', 'unsaved']);
    await settled();
    expect(among).toHaveBeenCalledExactlyOnceWith(['toy|1', 'toy|2']);
    expect([states.of('1'), states.of('2')]).toEqual(['unsaved', 'saved']);
    expect(changed).toHaveBeenCalledTimes(1);
    await settled();
    expect(among).toHaveBeenCalledTimes(1);
  });

  it('lets no late answer overrule a save or a refusal', async () => {
    let answer: (keys: string[]) => void = () => {};
    const states = new SaveStates('toy', () => new Promise((resolve) => (answer = resolve)));
    states.of('1');
    states.of('2');
    await settled();
    states.set(['1'], 'saving');
    states.set(['2'], 'quota');
    answer([]);
    await settled();
    expect([states.of('1'), states.of('2')]).toEqual(['saving', 'quota']);
  });

  it('forgets what may have changed elsewhere, but not a save under way', async () => {
    let library = ['toy|1'];
    const states = new SaveStates('toy', async (keys) => keys.filter((key) => library.includes(key)));
    states.of('1');
    await settled();
    states.set(['3'], 'saving');
    library = [];
    states.forget();
    expect([states.of('1'), states.of('3')]).toEqual(['saved', 'saving']);
    await settled();
    expect([states.of('1'), states.of('3')]).toEqual(['unsaved', 'saving']);
  });

  it('claims nothing when nobody answers', async () => {
    const states = new SaveStates('toy', async () => undefined);
    states.of('1');
    await settled();
    expect(states.of('1')).toBe('unsaved');
  });
});
