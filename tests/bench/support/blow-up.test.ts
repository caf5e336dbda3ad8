import { describe, expect, it } from 'vitest';
import { blowUp } from './blow-up';

describe('blowUp', () => {
  it('repeats posts with new ids and leaves their owner alone', () => {
    const answer = JSON.stringify({
      response: {
        items: [
          { id: 7, owner_id: -1, text: 'tea' },
          { id: 8, owner_id: -1 },
        ],
      },
    });
    const { items } = JSON.parse(blowUp(answer, 5000) ?? '').response;
    expect(items.length).toBeGreaterThan(80);
    expect(new Set(items.map((item: { id: number }) => item.id)).size).toBe(items.length);
    expect(new Set(items.map((item: { owner_id: number }) => item.owner_id))).toEqual(new Set([-1]));
  });

  it('changes ids wherever they are written', () => {
    const node = {
      pk: '3703959529319885542',
      id: '3703959529319885542_67',
      code: 'DNnG5FHiOrm',
      user: { pk: '671234' },
    };
    const hidden = Buffer.from('feedback:3703959529319885542').toString('base64');
    const { list } = JSON.parse(blowUp(JSON.stringify({ list: [{ ...node, hidden }, { pk: '1234567' }] }), 600) ?? '');
    const copy = list[2];
    expect(copy.pk).toBe('3703959529320885545');
    expect(copy.id).toBe('3703959529320885545_67');
    expect(copy.code).not.toBe(node.code);
    expect(copy.user.pk).toBe('671234');
    expect(Buffer.from(copy.hidden, 'base64').toString()).toBe('feedback:3703959529320885545');
  });

  it('gives posts the weight of real ones', () => {
    const { list } = JSON.parse(blowUp(JSON.stringify({ list: [{ id: 1 }, { id: 2 }] }), 40_000, 2000) ?? '');
    expect(list.length).toBeGreaterThan(15);
    expect(list.length).toBeLessThan(30);
  });

  it('gives nothing where there is no list', () => {
    expect(blowUp('{"a":1}', 100)).toBeUndefined();
  });
});
