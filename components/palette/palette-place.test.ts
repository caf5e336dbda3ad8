import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../lib/page/dock';
import { placePalette } from './palette-place';

const view = { width: 1280, height: 800 };

describe('placePalette', () => {
  it('opens upward, with the preview beside the list', () => {
    const place = placePalette({ left: 300, top: 600, width: 500, height: 40 }, view);
    expect(place).toEqual({ left: 300, width: 660, beside: true, maxHeight: 460, bottom: 206 });
  });

  it('opens downward where the box stands high', () => {
    const place = placePalette({ left: 300, top: 80, width: 500, height: 40 }, view);
    expect(place).toMatchObject({ top: 126, maxHeight: 460 });
    expect(place.bottom).toBeUndefined();
  });

  it('fits a window of 320 px', () => {
    const place = placePalette({ left: 200, top: 400, width: 100, height: 30 }, { width: 320, height: 600 });
    expect(place).toMatchObject({ left: 6, width: 308, beside: false });
  });

  it('never covers the comment box and never leaves the window sideways', () => {
    const size = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(size, size, size, size, fc.integer({ min: 320, max: 2000 }), (left, top, width, height, wide) => {
        const window = { width: wide, height: 900 };
        const box = { left, top, width, height };
        const place = placePalette(box, window);
        const upper = place.top ?? window.height - (place.bottom ?? 0) - place.maxHeight;
        const own = { left: place.left, top: upper, width: place.width, height: place.maxHeight };
        expect(overlaps(own, box)).toBe(false);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(wide);
      }),
    );
  });
});
