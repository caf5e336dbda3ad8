import { describe, expect, it } from 'vitest';
import adapter from './adapter';

const context = (pageUrl = 'https://vk.com/club5001', sourceUrl?: string) => ({
  pageUrl,
  at: '2026-11-20T12:00:00.000Z',
  run: 'r1',
  ...(sourceUrl && { sourceUrl }),
});

const post = (over: object = {}) => ({
  id: 7,
  owner_id: -5001,
  from_id: -5001,
  date: 1795000000,
  text: '',
  likes: { count: 1 },
  comments: { count: 0 },
  reposts: { count: 0 },
  ...over,
});

const readPost = (over: object) => adapter.readAnswer(JSON.stringify(post(over)), context()).posts[0];

describe('vk posts', () => {
  it('never makes a number of a missing, negative or broken counter', () => {
    const odd = readPost({ likes: { count: -1 }, comments: { count: '12x' }, reposts: {}, views: null });
    expect([odd?.reactions, odd?.comments, odd?.shares, odd?.views]).toEqual(Array(4).fill({ kind: 'absent' }));
  });

  it('takes a sum of reactions before likes', () => {
    expect(readPost({ reactions: { count: 9, items: [] } })?.reactions).toEqual({ kind: 'exact', value: 9 });
  });

  it('knows a visitor from a signer', () => {
    expect(readPost({ from_id: 70001 })?.byVisitor).toBe(true);
    expect(readPost({ signer_id: 70001 })?.byVisitor).toBe(false);
  });

  it('takes the hint to promote for no advertising, and the marks for advertising', () => {
    expect(readPost({ ads_easy_promote: { type: 1 } })?.ad).toBe(false);
    expect(readPost({ marked_as_ads: 1 })?.ad).toBe(true);
    expect(readPost({ post_type: 'post_ads' })?.ad).toBe(true);
  });

  it('takes photos, videos, stories, goods and comments for no posts', () => {
    for (const other of [
      { album_id: 1 },
      { duration: 10 },
      { expires_at: 1 },
      { price: {} },
      { type: 'wall_photo' },
      { post_type: 'reply', post_id: 3 },
      { date: 0 },
      { owner_id: 0 },
      { id: '7; drop' },
    ]) {
      expect(adapter.readAnswer(JSON.stringify(post(other)), context()).posts).toEqual([]);
    }
  });
});

describe('vk views of a post', () => {
  const surface = (items: object[], more: object, page: string, source?: string) =>
    adapter
      .readAnswer(JSON.stringify({ response: { items, ...more } }), context(page, source))
      .posts.map((one) => one.sightings[0]?.surface);

  it('calls only the owner’s own posts the wall', () => {
    const items = [post(), post({ id: 8 }), post({ id: 9, owner_id: -6001, from_id: -6001 })];
    const method = 'https://api.vk.ru/method/wall.get';
    expect(surface(items, { count: 3 }, 'https://vk.com/club5001', method)).toEqual(['wall', 'wall', 'suggested']);
  });

  it('keys a late answer by its own owner, not by the page that is open now', () => {
    const body = JSON.stringify({ response: { count: 1, items: [post()] } });
    const late = adapter.readAnswer(body, context('https://vk.com/club6001', 'https://api.vk.ru/method/wall.get'));
    expect(late.posts[0]?.sightings[0]).toMatchObject({ surface: 'wall', communityId: '-5001' });
    expect(late.page.communityId).toBe('-6001');
  });

  it('calls posts beside an opened one related', () => {
    const items = [post(), post({ id: 8 })];
    const method = 'https://api.vk.ru/method/wall.getById';
    expect(surface(items, {}, 'https://vk.com/wall-5001_7', method)).toEqual(['single', 'related']);
  });

  it('takes a batch answer of many owners for no wall', () => {
    const items = [post(), post({ id: 8, owner_id: -6001 }), post({ id: 9, owner_id: -7001 })];
    expect(surface(items, { next_from: 'x' }, 'https://vk.com/feed')).toEqual(['feed', 'feed', 'feed']);
    expect(surface(items, { count: 3 }, 'https://vk.com/club5001')).toEqual(['preview', 'preview', 'preview']);
  });
});

describe('vk health', () => {
  const noted = (body: unknown, method: string) =>
    adapter.readAnswer(JSON.stringify(body), context(undefined, `https://api.vk.ru/method/${method}`)).unrecognised;

  it('is silent about empty answers, errors and other kinds of things', () => {
    expect(noted({ response: { count: 0, items: [], groups: [], profiles: [] } }, 'wall.get')).toEqual([]);
    expect(noted({ response: [] }, 'groups.getById')).toEqual([]);
    expect(noted({ responses: [{ id: '0', body: { error: { error_code: 15 } } }] }, 'batch.call')).toEqual([]);
    const photos = { response: { count: 1, items: [{ id: 1, album_id: 2, owner_id: -1, likes: {}, post_id: 3 }] } };
    expect(noted(photos, 'batch.call')).toEqual([]);
    const stories = {
      response: { items: [{ type: 'stories', stories: [] }], groups: [], profiles: [], next_from: '' },
    };
    expect(noted(stories, 'newsfeed.getFeed')).toEqual([]);
    expect(noted({ response: { count: 1, items: [post({ post_type: 'postpone' })] } }, 'wall.get')).toEqual([]);
  });

  it('is loud when the keys of posts, lists or communities change', () => {
    const renamed = { uid: '-1_2', author_id: 1, from_id: -1, reposts: {}, comments: {} };
    expect(noted({ response: { items: [renamed] } }, 'wall.get')).toHaveLength(1);
    expect(noted({ response: { items: [{ type: 'wallpost2', renamed }] } }, 'owners.getMainTab')).toHaveLength(1);
    expect(noted({ response: { list: [renamed] } }, 'wall.get')).toHaveLength(1);
    expect(noted({ responses: [{ body: { response: { items: [renamed] } } }] }, 'batch.call')).toHaveLength(1);
    expect(noted({ response: { groups: [{ gid: 1, title: 'x' }] } }, 'groups.getById')).toHaveLength(1);
    expect(noted({ response: { items: [{ cid: 1, message: 'x' }] } }, 'wall.getComments')).toHaveLength(1);
  });

  it('says so when a blob of a post cannot be read', () => {
    const broken = adapter.readAttribute?.('{"PostContentContainer/init":{"entry":{}}}', context());
    expect(broken?.unrecognised).toEqual([{ where: 'data-exec', shape: '{entry}' }]);
    expect(adapter.readAttribute?.('{"PostContentContainer/init":{"it', context()).unrecognised).toHaveLength(1);
    expect(adapter.readAttribute?.('{"FeedFocusReturner/init":[]}', context()).unrecognised).toEqual([]);
  });
});

describe('vk data-exec', () => {
  it('reads one attribute value as the wall of the page', () => {
    const value = JSON.stringify({ 'PostContentContainer/init': { item: post({ views: { count: 12 } }) } });
    const result = adapter.readAttribute?.(value, context());
    expect(result?.posts[0]).toMatchObject({
      id: '-5001_7',
      pinned: null,
      views: { kind: 'exact', value: 12 },
      sightings: [{ surface: 'wall', communityId: '-5001' }],
      provenance: { source: 'embedded', where: 'data-exec' },
    });
  });
});
