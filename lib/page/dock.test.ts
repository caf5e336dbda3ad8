import { describe, expect, it } from 'vitest';
import { clampPlace, dockBetween, MARGIN, overlaps } from './dock';

const view = { width: 1280, height: 720 };

describe('dockBetween', () => {
  it('stays below a bar at the top and above a chat at the bottom right', () => {
    const bars = [
      { left: 0, top: 0, width: 1280, height: 56 },
      { left: 1000, top: 680, width: 260, height: 40 },
    ];
    expect(dockBetween(bars, view)).toEqual({ top: 56 + MARGIN, bottom: 40 + MARGIN });
  });

  it('ignores what stands on the left or fills the window', () => {
    const bars = [
      { left: 0, top: 0, width: 240, height: 720 },
      { left: 0, top: 0, width: 1280, height: 720 },
    ];
    expect(dockBetween(bars, view)).toEqual({ top: MARGIN, bottom: MARGIN });
  });
});

describe('clampPlace', () => {
  it('brings a place remembered from a larger window back inside', () => {
    expect(clampPlace({ right: 3000, top: 2000 }, { width: 320, height: 200 }, view)).toEqual({
      right: 1280 - 320 - MARGIN,
      top: 720 - 200 - MARGIN,
    });
  });
});

describe('overlaps', () => {
  it('counts common area only', () => {
    const box = { left: 0, top: 0, width: 10, height: 10 };
    expect(overlaps(box, { ...box, left: 9 })).toBe(true);
    expect(overlaps(box, { ...box, left: 10 })).toBe(false);
  });
});
