import { expect, it, vi } from 'vitest';
import { inPixels } from './screenshot';

vi.mock('wxt/browser', () => ({ browser: {} }));

it('cuts in the pixels of the screen and keeps at most 320', () => {
  expect(inPixels({ left: 10, top: 20, width: 400, height: 300, scale: 2 })).toEqual({
    ...{ left: 20, top: 40, width: 800, height: 600 },
    ...{ outWidth: 320, outHeight: 240 },
  });
});

it('never enlarges, and never makes a picture of no height', () => {
  expect(inPixels({ left: 0, top: 0, width: 100, height: 50, scale: 1 })).toMatchObject({
    outWidth: 100,
    outHeight: 50,
  });
  expect(inPixels({ left: 0, top: 0, width: 4000, height: 1, scale: 1 })).toMatchObject({
    outWidth: 320,
    outHeight: 1,
  });
});
