// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchArrival } from './watch';

const START = { before: 'Dear friend, ', selected: '', after: 'see you' };
const TEXT = 'thank you. ';

function box(said: string): HTMLTextAreaElement {
  const made = document.createElement('textarea');
  made.value = said;
  document.body.replaceChildren(made);
  return made;
}

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame += 1) await vi.advanceTimersByTimeAsync(16);
};
const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('watching for an inserted text', () => {
  it('sees it after two frames, and not what is taken back before', async () => {
    const editor = box(START.before + TEXT + START.after);
    const watched = watchArrival(editor, START, TEXT);
    await frames(1);
    editor.value = START.before + START.after;
    await frames(6);
    expect(await watched).toEqual({ seen: 'unchanged', goesOn: false });
  });

  it('waits for a slow editor', async () => {
    const editor = box(START.before + START.after);
    const watched = watchArrival(editor, START, TEXT);
    await frames(3);
    editor.value = START.before + TEXT + START.after;
    await frames(3);
    expect(await watched).toEqual({ seen: 'arrived', goesOn: false });
  });

  it('is not misled by somebody who goes on writing', async () => {
    const editor = box(START.before + TEXT + START.after);
    const watched = watchArrival(editor, START, TEXT);
    press();
    editor.value = `${START.before + TEXT}and more${START.after}`;
    press();
    await frames(2);
    expect(await watched).toEqual({ seen: 'arrived', goesOn: true });
  });

  it('does not take a key for an arrival', async () => {
    const editor = box(START.before + START.after);
    const watched = watchArrival(editor, START, TEXT);
    press();
    editor.value = `${START.before}x${START.after}`;
    await frames(7);
    expect(await watched).toEqual({ seen: 'changed', goesOn: false });
  });

  it('knows a box that the site took away', async () => {
    const editor = box(START.before + TEXT + START.after);
    editor.remove();
    const watched = watchArrival(editor, START, TEXT);
    await frames(7);
    expect((await watched).seen).toBe('changed');
  });
});
