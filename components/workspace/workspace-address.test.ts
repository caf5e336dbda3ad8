import { describe, expect, it } from 'vitest';
import { addressOf, placeIn, type ViewId } from './workspace-address';

const VIEWS: ViewId[] = ['library', 'compare'];

describe('addresses of the workspace', () => {
  it.each(['', 'network:vk er:>1% tag:"a/b"', 'чай & #1'])('lead back to the query %j', (query) => {
    expect(placeIn(addressOf('compare', query), VIEWS)).toEqual({ view: 'compare', query });
  });
  it.each(['', '#', '#/', '#/nothing/x', '#/compare/%E0%A4%A', '#compare'])(
    'that are broken (%j) lead somewhere',
    (hash) => {
      const place = placeIn(hash, VIEWS);
      expect(place.query).toBe('');
      expect(VIEWS).toContain(place.view);
    },
  );
});
