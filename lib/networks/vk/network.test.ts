import { describe, expect, it } from 'vitest';
import network from './network';

describe('vk locate', () => {
  it.each([
    ['https://vk.com/club5001', { kind: 'community', communityId: '-5001' }],
    ['https://m.vk.ru/public5001?from=x', { kind: 'community', communityId: '-5001' }],
    ['https://vk.com/event5004', { kind: 'community', communityId: '-5004' }],
    ['https://vk.com/id70001', { kind: 'person', communityId: '70001' }],
    ['https://vk.ru/Tea_Yard.Example', { kind: 'community', handle: 'tea_yard.example' }],
    ['https://vk.com/wall-5001', { kind: 'community', communityId: '-5001' }],
    ['https://vk.com/wall-5001?own=1&offset=20', { kind: 'community', communityId: '-5001' }],
    ['https://vk.com/wall-5001?q=tea', { kind: 'search', communityId: '-5001' }],
    ['https://vk.com/wall70001', { kind: 'person', communityId: '70001' }],
    ['https://vk.com/wall-5001_12?reply=3&thread=2', { kind: 'post', communityId: '-5001', postId: '-5001_12' }],
    ['https://vk.com/feed?w=wall-5001_12', { kind: 'post', communityId: '-5001', postId: '-5001_12' }],
    ['https://vk.com/tea?w=likes/wall-5001_12', { kind: 'community', handle: 'tea', postId: '-5001_12' }],
    ['https://vk.com/tea?w=reactions-5001_12%3Ftype%3Dpost', { kind: 'community', handle: 'tea', postId: '-5001_12' }],
    ['https://vk.com/tea?z=photo-5001_1', { kind: 'community', handle: 'tea' }],
    ['https://vk.com/tea?act=members', { kind: 'members', handle: 'tea' }],
    ['https://vk.com/feed', { kind: 'feed' }],
    ['https://vk.com/feed?section=recommended', { kind: 'feed' }],
    ['https://vk.com/feed?section=search&q=x', { kind: 'search' }],
    ['https://vk.com/search?q=x', { kind: 'search' }],
  ])('%s', (url, page) => expect(network.locate(url)).toEqual(page));

  it.each([
    'https://vk.com/',
    'https://vk.com/im',
    'https://vk.com/friends',
    'https://vk.com/groups',
    'https://vk.com/albums-5001',
    'https://vk.com/photo-5001_1',
    'https://vk.com/video-5001_1',
    'https://vk.com/clips/tea',
    'https://vk.com/market-5001',
    'https://vk.com/topic-5001_1',
    'https://vk.com/reviews-5001',
    'https://vk.com/@tea-article',
    'https://vk.com/app123_5001',
    'https://vk.com/video_ext.php?oid=1',
    'https://vk.com/widget_community.php',
    'https://vk.com/al_wall.php',
    'https://login.vk.com/tea',
    'https://vk.com.evil.example/tea',
    'javascript:alert(1)//vk.com/tea',
  ])('%s is nothing to read', (url) => expect(network.locate(url)).toEqual({ kind: 'other' }));
});

describe('vk wants', () => {
  it.each([
    'https://api.vk.ru/method/wall.get?v=5.288&client_id=6287487',
    'https://web.api.vk.com/method/batch.call?v=5.288',
    'https://api.vk.ru/method/owners.getMainTab',
    'https://vk.com/al_wall.php?act=get_wall',
    'https://m.vk.ru/wkview.php?act=show',
  ])('%s', (url) => expect(network.wants(url)).toBe(true));

  it.each([
    'https://api.vk.ru/method/messages.getHistory',
    'https://api.vk.ru/method/account.getInfo',
    'https://queuev4.vk.ru/im123',
    'https://login.vk.ru/?act=web_token',
    'https://vk.com/al_im.php',
    'https://evil.example/https://api.vk.ru/method/wall.get',
  ])('not %s', (url) => expect(network.wants(url)).toBe(false));
});
