import { expect, it } from 'vitest';
import { keyCosts } from './key-trace';

const here = { pid: 1, tid: 2 };
const press = { ...here, name: 'EventDispatch', args: { data: { type: 'keydown' } } };

it('gives each press its handling and what was drawn until the next, by processor time', () => {
  const events = [
    { ...here, name: 'Layout', ts: 0, dur: 9_000 },
    { ...here, name: 'Paint', ts: 9_500, dur: 700, tdur: 500 },
    { ...press, ts: 1_000, dur: 5_000, tdur: 4_000 },
    { ...here, name: 'Layout', ts: 2_000, dur: 1_000 },
    { ...here, name: 'EventDispatch', args: { data: { type: 'keyup' } }, ts: 8_000, dur: 300 },
    { ...here, name: 'Layout', ts: 9_000, dur: 250 },
    { name: 'Paint', pid: 1, tid: 3, ts: 9_700, dur: 8_000 },
    { ...press, ts: 20_000, dur: 100 },
  ];
  expect(keyCosts(events)).toEqual([
    { handling: 4, drawing: 0.75 },
    { handling: 0.1, drawing: 0 },
  ]);
  expect(keyCosts([])).toEqual([]);
});
