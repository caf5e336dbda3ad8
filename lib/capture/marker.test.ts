import { expect, it } from 'vitest';
import type { NetworkDescriptor } from '../networks/contract';
import { hasMarker } from './marker';

const toy = { markers: ['"items"', 'a.b(c)'] } as unknown as NetworkDescriptor;

it('finds markers literally, wherever they stand', () => {
  expect(hasMarker(toy, `{"x":1,"items":[]}`)).toBe(true);
  expect(hasMarker(toy, 'say a.b(c) to')).toBe(true);
  expect(hasMarker(toy, 'say axb(c) to')).toBe(false);
  expect(hasMarker(toy, 'items')).toBe(false);
});
