import { describe, expect, it } from 'vitest';
import { community, post, wall } from '../../tests/support/engagement';
import { visitOf } from '../../tests/support/made-up-visit';
import type { Community, Post } from '../model';
import { planThingSchema } from '../model/plan-schema';
import { auditOf } from './audit';
import { auditChanges, inOrder, withHandTicks } from './audit-changes';
import { actionIn, contactsIn, webLinksIn } from './audit-text';

const look = (
  more: Partial<Community>,
  posts: Post[] = wall(5, () => 10),
  rest: Partial<Parameters<typeof auditOf>[0]> = {},
) => auditOf({ visit: visitOf(community(1000, more), posts), others: [], ...rest });

const FULL: Partial<Community> = {
  name: 'Tea House',
  handle: 'tea.house',
  description: 'Звоните +7 (900) 000-00-01 или tea@example.com. Сайт https://tea.example/?utm_source=vk',
  links: ['https://tea.example/menu?utm_source=vk&utm_medium=social&utm_campaign=profile'],
  category: 'Cafe',
  pictureUrl: 'https://pictures.example/1.jpg',
};

describe('audit of a visited community', () => {
  it('is filled with what was seen', () => {
    const posts = [post('a', 30, { comments: 2 }, { text: 'Hello #TeaHouseDaily' }), post('b', 60, { comments: 1 })];
    const items = look(FULL, posts, { others: [{ network: 'instagram', handle: 'Tea_House' }] });
    expect(inOrder(items)).toBe(11);
    expect(items.handle?.seen).toBe('tea.house (vk), Tea_House (instagram)');
    expect(items.utm?.seen).toBe(FULL.links?.[0]);
    expect(items.contacts?.seen).toContain('+7 (900) 000-00-01');
    expect(items.hashtag?.seen).toBe('#teahousedaily: 1/2');
    expect(items.comments?.seen).toBe('2/2');
    expect(items.action?.seen).toBe('Звоните');
    const audit = { id: '1', kind: 'audit', community: 'vk|1', name: 'Tea', at: '2026-11-22T12:00:00.000Z', items };
    expect(planThingSchema.safeParse(audit).success).toBe(true);
  });

  it('never says no about what the page did not show', () => {
    const items = look({ name: '' }, []);
    expect(items).toEqual({});
    expect(look({ description: 'We sell tea' })).toMatchObject({ description: { ok: true, seen: 'We sell tea' } });
    expect(look({ description: 'We sell tea' })).not.toHaveProperty('contacts');
    expect(look({ description: 'We sell tea' })).not.toHaveProperty('action');
    expect(look({ handle: 'teahouse' }, [post('a', 30, {}, { text: '#other' })])).not.toHaveProperty('hashtag');
  });

  it('says no where it saw the contrary', () => {
    expect(look({ links: ['https://tea.example'] }).utm).toEqual({
      ok: false,
      by: 'page',
      seen: 'https://tea.example',
    });
    const closed = [post('a', 30, { comments: 0 }, { commentsClosed: true })];
    expect(look({}, closed).comments).toMatchObject({ ok: false, seen: '0/1' });
    expect(look({ handle: 'tea' }, [], { others: [{ network: 'instagram', handle: 'coffee' }] }).handle?.ok).toBe(
      false,
    );
    expect(
      look(
        {},
        wall(5, () => 10),
        { hashtag: 'ourtea' },
      ).hashtag,
    ).toMatchObject({ ok: false, seen: '#ourtea: 0/5' });
  });

  it('a post whose comments are closed does not hide that others are open', () => {
    const posts = [
      post('a', 30, { comments: 0 }, { commentsClosed: true }),
      post('b', 60, {}, { commentsClosed: false }),
    ];
    expect(look({}, posts).comments).toMatchObject({ ok: true, seen: '1/2' });
  });
});

it('contacts, invitations and links are told from what only looks like them', () => {
  expect(contactsIn('Since 2014, 1500 cups, https://t.example/79000000001')).toEqual([]);
  expect(contactsIn('г. Тверь, ул. Чайная 5')).toEqual(['ул. Чайная 5']);
  expect(actionIn('Покупателям')).toBeUndefined();
  expect(actionIn('Our ordering system')).toBeUndefined();
  expect(webLinksIn('see www.tea.example).', ['tea.example', 'https://vk.com/tea'])).toEqual([
    'tea.example',
    'www.tea.example',
  ]);
  expect(webLinksIn('', ['https://l.instagram.com/?u=https%3A%2F%2Ftea.example%2F'])).toEqual(['https://tea.example/']);
  expect(webLinksIn('', ['https://vk.com/away.php?to=javascript:alert(1)'])).toEqual([]);
});

it('changes are told only of items that were looked at both times; hand ticks stay until the page shows better', () => {
  const yes = { ok: true, by: 'page' } as const;
  const hand = { ok: false, by: 'hand' } as const;
  expect(auditChanges({ name: yes, utm: hand }, { utm: yes, link: yes })).toEqual({ better: ['utm'], worse: [] });
  expect(auditChanges({ utm: yes }, { utm: hand })).toEqual({ better: [], worse: ['utm'] });
  expect(withHandTicks({ utm: yes }, { utm: hand, avatar: hand, link: yes })).toEqual({ utm: yes, avatar: hand });
});
