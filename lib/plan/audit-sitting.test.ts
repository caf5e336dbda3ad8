import { describe, expect, it } from 'vitest';
import { community, post } from '../../tests/support/engagement';
import { visitOf } from '../../tests/support/made-up-visit';
import type { PlanAudit } from '../model';
import { saidBefore, saidOfBrand, saidTick, standingOf } from './audit-sitting';

const VISIT = visitOf(community(1000, { handle: 'tea' }), [post('a', 30, {}, { text: '#brewday' })]);
const OTHERS = [
  { community: 'instagram|5', network: 'Instagram', handle: 'Tea_' },
  { community: 'instagram|6', network: 'Instagram', handle: 'coffee' },
];
const TOLD = [
  { community: 'instagram|5', brand: 'tea' },
  { community: 'instagram|5', brand: 'tea' },
  { community: 'instagram|6', brand: 'coffee' },
];
const LAST: PlanAudit = {
  id: '1',
  kind: 'audit',
  community: 'vk|1',
  name: 'Tea',
  brand: 'tea',
  at: '2026-11-22T12:00:00.000Z',
  items: { contacts: { ok: true, by: 'hand' }, description: { ok: true, by: 'page', seen: 'gone since' } },
};

describe('auditing a community', () => {
  it('begins with what the last audit said: brand, its communities, the ticks; not with what a page once showed', () => {
    expect(saidBefore(LAST, TOLD)).toEqual({
      brand: 'tea',
      hashtag: '',
      same: ['instagram|5'],
      ticks: { contacts: { ok: true, by: 'hand' } },
    });
    expect(saidBefore(undefined, TOLD)).toEqual({ brand: '', hashtag: '', same: [], ticks: {} });
  });

  it('compares handles with the communities of the brand only', () => {
    const said = saidBefore(LAST, TOLD);
    expect(standingOf(VISIT, 'VK', OTHERS, said).items.handle).toEqual({
      ok: true,
      by: 'page',
      seen: 'tea (VK), Tea_ (Instagram)',
    });
    expect(standingOf(VISIT, 'VK', OTHERS, saidOfBrand(said, 'coffee', TOLD)).items.handle?.ok).toBe(false);
    expect(standingOf(VISIT, 'VK', OTHERS, saidOfBrand(said, '', TOLD)).items).not.toHaveProperty('handle');
  });

  it('takes the hashtag with its sign or without', () => {
    for (const hashtag of ['brewday', ' #BrewDay ']) {
      const { items } = standingOf(VISIT, 'VK', [], { ...saidBefore(undefined, []), hashtag });
      expect(items.hashtag).toMatchObject({ ok: true, by: 'page' });
    }
  });

  it('counts ticks, and forgets the one that is taken back', () => {
    const nothing = saidBefore(undefined, []);
    const before = standingOf(VISIT, 'VK', [], nothing);
    const ticked = saidTick(saidTick(nothing, 'contacts', true), 'link', false);
    expect(standingOf(VISIT, 'VK', [], ticked)).toMatchObject({
      ok: before.ok + 1,
      all: 11,
      unknown: before.unknown - 2,
    });
    const back = saidTick(saidTick(ticked, 'contacts', undefined), 'link', undefined);
    expect(standingOf(VISIT, 'VK', [], back)).toEqual(before);
  });
});
