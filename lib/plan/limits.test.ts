import { describe, expect, it } from 'vitest';
import { fitOf } from './limits';

describe('limits of networks', () => {
  it('count what the network counts', () => {
    expect(fitOf('a'.repeat(2200), 'instagram')).toMatchObject({ used: 2200, most: 2200, fits: true });
    expect(fitOf('a'.repeat(2201), 'instagram').fits).toBe(false);
    expect(fitOf('👨‍👩‍👧', 'vk').used).toBe(8);
  });
  it('count hashtags where they are limited', () => {
    const tags = Array.from({ length: 31 }, (_, index) => `#tea${index}x`).join(' ');
    expect(fitOf(tags, 'instagram')).toMatchObject({ hashtags: { used: 31, most: 30 }, fits: false });
    expect(fitOf(tags, 'vk')).not.toHaveProperty('hashtags');
  });
  it.each([
    ['Tea', 3],
    ['Чай', 3],
    ['茶', 2],
    ['👨‍👩‍👧', 2],
    ['🇳🇱', 2],
    ['See https://proba.example/a/very/long/address?with=query now', 4 + 23 + 4],
  ])('weigh on X: %s', (text, weight) => {
    expect(fitOf(text, 'x').used).toBe(weight);
  });
  it('say when the network folds the text', () => {
    expect(fitOf('a'.repeat(126), 'instagram').folded).toBe(125);
    expect(fitOf('a'.repeat(125), 'instagram')).not.toHaveProperty('folded');
  });
});
