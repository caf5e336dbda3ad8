import { describe, expect, it } from 'vitest';
import { pinnedByOrder } from './pinned-order';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-20T12:00:00Z');
const pk = (hoursAgo: number) => String((BigInt(NOW - hoursAgo * HOUR) - 1_314_220_021_721n) << 23n);
const nodes = (...ages: number[]) => ages.map((age) => ({ pk: pk(age) }));

describe('pins told by order', () => {
  it('are leading posts older than the one after the third', () => {
    expect(pinnedByOrder(nodes(5000, 900, 2, 30, 60))).toEqual([true, true, false, false, false]);
    expect(pinnedByOrder(nodes(5000, 900, 400, 30, 60))).toEqual([true, true, true, false, false]);
  });

  it('are not made from posts a few hours out of order', () => {
    expect(pinnedByOrder(nodes(40, 20, 30, 25))).toEqual([false, false, false, false]);
  });

  it('stop at the first post that is not pinned', () => {
    expect(pinnedByOrder(nodes(2, 900, 20, 30))).toEqual([false, false, false, false]);
  });

  it('stay unknown with flags, with few posts, without dates', () => {
    expect(pinnedByOrder([...nodes(5000, 2, 30), { pk: pk(60), timeline_pinned_user_ids: [] }])).toEqual([]);
    expect(pinnedByOrder(nodes(5000, 2, 30))).toEqual([]);
    expect(pinnedByOrder([{ pk: '1' }, { pk: '2' }, { pk: '3' }, { pk: '4' }])).toEqual([]);
  });
});
