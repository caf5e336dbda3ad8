import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedPosts } from '../../tests/support/made-up-exchange';
import type { TransferredPost } from '../model';
import { fourcatItem } from './fourcat-item';

const [sample] = fc.sample(savedPosts, { numRuns: 60, seed: 2 }).flat();

function itemOf(network: string, raw: unknown, post: Partial<TransferredPost['post']> = {}) {
  if (sample === undefined) throw new Error('no post');
  const community = { ...sample.community, id: 'c', kind: 'page', name: 'Tea', handle: 'tea', at: sample.savedAt };
  const saved = {
    ...sample,
    post: { ...sample.post, communityId: 'c', authorId: 'c', network, ...post },
    community,
    raw: JSON.stringify(raw),
  };
  return fourcatItem(saved as TransferredPost);
}

describe('a kept payload of Instagram', () => {
  const raw = {
    __typename: 'XDTMediaDict',
    media_type: 1,
    code: 'D',
    taken_at: 1,
    like_count: 5,
    caption: null,
    user: { username: 'tea' },
    owner: { id: '7' },
    image_versions2: { candidates: [{ url: 'https://pictures.example/1' }] },
  };

  it('gets the owner’s name, without which 4CAT takes him for somebody else', () => {
    const item = itemOf('instagram', raw);
    expect(item).toMatchObject({ remade: false, data: { code: 'D', owner: { id: '7', username: 'tea' } } });
  });

  it('loses the number that stands behind hidden likes', () => {
    const item = itemOf('instagram', { ...raw, like_count: 3, like_and_view_counts_disabled: true });
    expect(item).toMatchObject({ remade: false, data: { like_count: null } });
  });

  it.each([
    ['another form of a node', { __typename: 'GraphImage' }],
    ['no date', { taken_at: null }],
    ['no count of likes', { like_count: undefined }],
    ['no caption', { caption: undefined }],
    ['nobody', { user: null }],
    ['a video without its file', { media_type: 2 }],
    ['an album without pictures', { media_type: 8, carousel_media: null }],
    ['an album whose first video has no file', { media_type: 8, carousel_media: [{ media_type: 2 }] }],
    ['a picture without an address', { image_versions2: { candidates: [] } }],
  ])('is made again where the mapper would stop: %s', (_, change) => {
    expect(itemOf('instagram', { ...raw, ...change })?.remade).toBe(true);
  });
});

describe('a kept payload of VK', () => {
  const raw = { id: 1, owner_id: -2, date: 3, text: 'x', attachments: [{ type: 'photo', photo: { sizes: [] } }] };

  it('gets the two names that 4CAT’s own collector adds', () => {
    const data = { ...raw, '4cat_item_type': 'post', author_profile: { name: 'Anna', screen_name: 'tea' } };
    expect(itemOf('vk', raw, { authorName: 'Anna' })).toEqual({ remade: false, data });
  });

  it('is made again without a date, or with a broken attachment', () => {
    expect(itemOf('vk', { ...raw, date: undefined })?.remade).toBe(true);
    expect(itemOf('vk', { ...raw, attachments: [{ type: 'photo' }] })?.remade).toBe(true);
  });
});

describe('a kept payload of Facebook', () => {
  const when = { creation_time: 1, url: 'https://www.facebook.com/tea/posts/1' };
  const raw = (story: object, __typename = 'CometFeedStoryMinimizedTimestampStrategy') => ({
    comet_sections: {
      content: {
        story: {
          post_id: '1',
          wwwURL: when.url,
          message: { text: '' },
          actors: [{ url: 'https://www.facebook.com/tea' }],
          attachments: [],
          ...story,
        },
      },
      context_layout: { story: { comet_sections: { metadata: [{ __typename, story: when }] } } },
    },
  });

  it('stays as it is where the mapper finds all it asks for', () => {
    expect(itemOf('facebook', raw({}))).toEqual({ remade: false, data: raw({}) });
  });

  it.each([
    ['the longer form of the time', raw({}, 'CometFeedStoryLongerTimestampStrategy')],
    ['no message', raw({ message: null })],
    ['an author without an address', raw({ actors: [{ url: null }] })],
    ['an attachment without a target', raw({ attachments: [{}] })],
  ])('is made again where the mapper would stop: %s', (_, kept) => {
    expect(itemOf('facebook', kept)?.remade).toBe(true);
  });
});

describe('a post made again', () => {
  it.each(['instagram', 'vk'])('does not give a guest of the wall the community’s name: %s', (network) => {
    const dataOf = (post: Partial<TransferredPost['post']>) => JSON.stringify(itemOf(network, undefined, post)?.data);
    expect(dataOf({})).toContain('"tea"');
    expect(dataOf({ authorId: 'g', authorName: 'Guest' })).not.toContain('"tea"');
  });
});
