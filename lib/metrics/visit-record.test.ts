import { describe, expect, it } from 'vitest';
import { community, NOW, post, wall } from '../../tests/support/engagement';
import { HIDDEN, type Post } from '../model';
import { visitSchema } from '../model/visit';
import { engagementReport } from './report';
import { visitRecord } from './visit-record';

const recordOf = (posts: readonly Post[], who = community(1000)) =>
  visitRecord(
    who,
    engagementReport({ community: who, posts, now: NOW }),
    new Map(posts.map((one) => [one.id, one])),
    false,
  );

describe('record of a visit', () => {
  it('keeps the figures of the panel in a form the background accepts, and loses none of them', () => {
    const who = community(1000);
    const posts = wall(14, (index) => 10 + index);
    const record = recordOf(posts);
    const stored = visitSchema.parse(record);
    const report = engagementReport({ community: who, posts, now: NOW });
    expect(stored.figures.headline).toMatchObject({ n: 14, denominator: who.members });
    expect(report.headline).toMatchObject(stored.figures.headline);
    for (const name of ['byViews', 'activityIndex', 'rhythm', 'rates', 'breakdowns', 'exclusions'] as const)
      expect(report[name]).toMatchObject(stored.figures[name]);
    expect(stored.posts).toHaveLength(14);
  });

  it('keeps hidden, absent and zero apart', () => {
    const [hidden, zero] = recordOf([
      post('a', 30, { likes: HIDDEN, comments: 3 }),
      post('b', 60, { likes: 0, views: { kind: 'absent' } }),
    ]).posts;
    expect(hidden).toMatchObject({ id: 'a', reactions: HIDDEN, excluded: 'hiddenLikes' });
    expect(hidden).not.toHaveProperty('erF');
    expect(zero).toMatchObject({ id: 'b', reactions: { kind: 'exact', value: 0 }, views: { kind: 'absent' }, erF: 0 });
  });

  it('holds no text but hashtags, and nobody', () => {
    const record = recordOf([
      post('a', 30, {}, { text: 'Secret words #Tea #tea', authorId: '77', authorName: 'Made Up', byVisitor: false }),
    ]);
    expect(record.posts[0]?.hashtags).toEqual(['tea']);
    expect(JSON.stringify(record)).not.toMatch(/Secret|Made Up|"77"/);
  });

  it('keeps how the community presents itself, only as far as the page showed it', () => {
    const shown = {
      description: 'Tea',
      links: ['https://tea.example', 'x'.repeat(3000)],
      pictureUrl: 'https://p.example/1',
    };
    const record = visitSchema.parse(recordOf(wall(3), community(1000, shown)));
    expect(record.profile).toEqual({ description: 'Tea', links: ['https://tea.example'], picture: true });
    expect(visitSchema.parse(recordOf(wall(3))).profile).toEqual({});
    const [closed, open] = recordOf([post('a', 30, {}, { commentsClosed: true }), post('b', 60)]).posts;
    expect([closed?.commentsClosed, open?.commentsClosed]).toEqual([true, undefined]);
  });

  it('leaves out posts of visitors, and links that are none', () => {
    const record = recordOf([
      post('a', 30, {}, { byVisitor: true }),
      post('b', 40, {}, { url: 'javascript:alert(1)' }),
      post('c', 50, {}, { url: 'https://vk.com/wall-1001_3' }),
    ]);
    expect(recordOf(wall(3), community(1000, { url: 'javascript:alert(1)' }))).not.toHaveProperty('url');
    expect(record.posts.map(({ id, url }) => [id, url])).toEqual([
      ['b', undefined],
      ['c', 'https://vk.com/wall-1001_3'],
    ]);
  });

  it('is bounded: the 200 newest posts, and words that a stored record may hold', () => {
    const long = 'щ'.repeat(300);
    const posts = wall(250).map((one) => ({ ...one, text: `${long} #${long} #ok` }));
    const record = recordOf(posts);
    expect(record.posts).toHaveLength(200);
    expect(record.posts[0]?.id).toBe('p0');
    expect(record.posts[0]?.hashtags).toEqual(['ok']);
    expect(visitSchema.safeParse(record).success).toBe(true);
  });
});
