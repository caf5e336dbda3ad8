import { describe, expect, it } from 'vitest';
import { post } from '../../tests/support/engagement';
import { ownViews } from './own-views';

const exact = (value: number) => ({ kind: 'exact' as const, value });

describe('ownViews', () => {
  it('takes off what another network counted', () => {
    expect(ownViews(post('1', 48, {}, { views: exact(686_891), viewsElsewhere: exact(403_491) }))?.value).toBe(283_400);
  });

  it('is the whole where nothing is told, and unknown where views are', () => {
    expect(ownViews(post('1', 48, {}, { views: exact(10) }))?.value).toBe(10);
    expect(ownViews(post('1', 48, {}, { views: { kind: 'absent' }, viewsElsewhere: exact(3) }))).toBeUndefined();
  });
});
