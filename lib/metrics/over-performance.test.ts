import { describe, expect, it } from 'vitest';
import { community, NOW, post } from '../../tests/support/engagement';
import { ABSENT, HIDDEN, type Post } from '../model';
import { engagementReport } from './report';

const series = (n: number, likes: (index: number) => number, more: Partial<Post> = {}) =>
  Array.from({ length: n }, (_, index) => post(`o${index}`, 24 * (20 + index), { likes: likes(index) }, more));

function badge(own: Post, others: Post[]) {
  const { posts } = engagementReport({ community: community(10_000), posts: [...others, own], now: NOW });
  const found = posts.find(({ id }) => id === own.id);
  if (!found) throw new Error('the post is lost');
  return found;
}

const tens = (index: number) => 10 + index;

describe('over-performance (section 6)', () => {
  it('needs eight other posts of the same format', () => {
    const own = post('x', 24 * 10, { likes: 30 });
    expect(badge(own, series(7, tens))).toMatchObject({ timesUsualReason: 'TOO_FEW_POSTS' });
    expect(badge(own, series(8, tens))).toMatchObject({ timesUsual: 30 / 13.5, usual: { expected: 13.5, n: 8 } });
    expect(badge(own, series(20, tens, { format: 'video' }))).toMatchObject({ timesUsualReason: 'TOO_FEW_POSTS' });
  });

  it('is silent below five expected interactions', () => {
    const few = badge(
      post('x', 24 * 10, { likes: 30 }),
      series(12, (index) => index % 3),
    );
    expect(few).toMatchObject({ timesUsualReason: 'TOO_SMALL' });
    expect(few).not.toHaveProperty('timesUsual');
  });

  it('goes by age: nothing before 24 h, "so far" until 7 days', () => {
    const of = (hours: number) => badge(post('x', hours, { likes: 20 }), series(8, tens));
    expect(of(23)).toMatchObject({ maturity: 'maturing', timesUsualReason: 'TOO_YOUNG' });
    expect(of(23)).not.toHaveProperty('timesUsual');
    expect(of(25)).toMatchObject({ maturity: 'so-far', timesUsual: 20 / 13.5 });
    expect(of(24 * 7)).toMatchObject({ maturity: 'final', timesUsual: 20 / 13.5 });
    const undated = badge({ ...post('x', 0, { likes: 20 }), publishedAt: null }, series(8, tens));
    expect(undated).toMatchObject({ timesUsualReason: 'UNDATED' });
  });

  it('says why a post without figures has no multiple', () => {
    expect(badge(post('x', 240, { likes: HIDDEN }), series(8, tens))).toMatchObject({
      timesUsualReason: 'HIDDEN_LIKES',
    });
    expect(badge(post('x', 240, { likes: ABSENT }), series(8, tens))).toMatchObject({
      timesUsualReason: 'PARSE_FAILED',
    });
  });

  it('leaves pinned, paid, young and foreign posts out of what is usual', () => {
    const loud = { likes: 90_000 };
    const noise = [
      post('n1', 24 * 120, loud, { pinned: true }),
      post('n2', 24 * 12, loud, { ad: true }),
      post('n3', 2, loud),
      post('n4', 24 * 12, loud, { communityId: '-7', sightings: [] }),
    ];
    const own = post('x', 24 * 10, { likes: 30 });
    expect(badge(own, [...series(8, tens), ...noise])).toMatchObject({ usual: { expected: 13.5, n: 8 } });
    expect(badge(noise[3] ?? own, series(8, tens))).toMatchObject({ timesUsualReason: 'TOO_FEW_POSTS' });
  });

  it('looks back beyond the window, at most 100 posts', () => {
    const long = series(130, (index) => (index < 100 ? 10 : 5000));
    expect(badge(post('x', 24 * 10, { likes: 30 }), long)).toMatchObject({ timesUsual: 3, usual: { n: 100 } });
    const ad = post('x', 24 * 10, { likes: 30 }, { ad: true });
    expect(badge(ad, long)).toMatchObject({ usual: { expected: 10, n: 100 } });
  });

  it('compares without shares when one side lacks them', () => {
    const shared = series(8, tens).map((entry): Post => ({ ...entry, shares: { kind: 'exact', value: 100 } }));
    const own = post('x', 24 * 10, { likes: 30, shares: ABSENT });
    // The post itself is of the same kind, so it makes the whole group one without shares.
    expect(badge(own, shared)).toMatchObject({ timesUsual: 30 / 13.5 });
    expect(badge({ ...own, ad: true }, shared)).toMatchObject({ timesUsual: 30 / 13.5 });
  });

  it('gives a class by robust z, and none when the others do not differ', () => {
    const spread = (likes: number) =>
      badge(
        post('x', 240, { likes }),
        series(12, (index) => 100 + 10 * index),
      );
    expect(spread(5000)).toMatchObject({ class: 'breakout' });
    expect(spread(300)).toMatchObject({ class: 'strong' });
    expect(spread(150)).toMatchObject({ class: 'usual' });
    expect(spread(10)).toMatchObject({ class: 'weak' });
    expect(
      badge(
        post('x', 240, { likes: 30 }),
        series(12, () => 20),
      ),
    ).not.toHaveProperty('z');
  });
});
