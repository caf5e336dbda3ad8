import { describe, expect, it } from 'vitest';
import network from './network';

const at = (path: string) => network.locate(`https://www.instagram.com${path}`);

describe('locate', () => {
  it.each([
    ['/', { kind: 'feed' }],
    ['/?variant=following', { kind: 'feed' }],
    ['/Tea.House_1/', { kind: 'community', handle: 'tea.house_1' }],
    ['/tea.house/reels/', { kind: 'community', handle: 'tea.house', tab: 'reels' }],
    ['/tea.house/tagged', { kind: 'community', handle: 'tea.house', tab: 'tagged' }],
    ['/tea.house/followers/', { kind: 'community', handle: 'tea.house', tab: 'followers' }],
    ['/p/DeAZ0uAgNuA/', { kind: 'post', postCode: 'DeAZ0uAgNuA' }],
    ['/p/DeAZ0uAgNuA/c/17873752113448922/', { kind: 'post', postCode: 'DeAZ0uAgNuA' }],
    ['/p/DeAZ0uAgNuA/comments/', { kind: 'post', postCode: 'DeAZ0uAgNuA' }],
    ['/tea.house/p/DeAZ0uAgNuA/?img_index=2', { kind: 'post', handle: 'tea.house', postCode: 'DeAZ0uAgNuA' }],
    ['/tea.house/reel/DeAZ0uAgNuA/', { kind: 'post', handle: 'tea.house', postCode: 'DeAZ0uAgNuA' }],
    ['/tv/DeAZ0uAgNuA/', { kind: 'post', postCode: 'DeAZ0uAgNuA' }],
    ['/reels/', { kind: 'feed', tab: 'reels' }],
    ['/reels/DeAZ0uAgNuA/', { kind: 'post', postCode: 'DeAZ0uAgNuA', tab: 'reels' }],
    ['/reels/audio/527952057803502/', { kind: 'search' }],
    ['/explore/tags/tea/', { kind: 'search' }],
    ['/popular/tea/', { kind: 'search' }],
    ['/direct/t/1/', { kind: 'thread' }],
    ['/direct/inbox/', { kind: 'other' }],
    ['/stories/tea.house/1/', { kind: 'other' }],
    ['/accounts/edit/', { kind: 'other' }],
    ['/notifications/', { kind: 'other' }],
    ['/tea.house/unknown-tab/', { kind: 'other' }],
    ['/this-is-no-name/', { kind: 'other' }],
    ['/p/', { kind: 'other' }],
  ])('%s', (path, page) => {
    expect(at(path)).toEqual(page);
  });

  it.each([
    'https://www.instagram.com.evil.example/tea/',
    'http://www.instagram.com/tea/',
    'https://help.instagram.com/tea',
  ])('is silent about %s', (url) => {
    expect(network.locate(url)).toEqual({ kind: 'other' });
  });
});

describe('wants', () => {
  it.each([
    ['https://www.instagram.com/graphql/query', true],
    ['https://www.instagram.com/graphql/query/?doc_id=1', true],
    ['https://www.instagram.com/api/graphql', true],
    ['https://www.instagram.com/api/v1/friendships/1/followers/?count=12', true],
    ['https://www.instagram.com/api/v1/media/1/comments/', true],
    ['https://www.instagram.com/api/v1/direct_v2/inbox/', false],
    ['https://www.instagram.com/api/v1/web/search/topsearch/', false],
    ['https://www.instagram.com/ajax/bz', false],
    ['https://www.instagram.com/logging_client_events', false],
    ['https://scontent.cdninstagram.com/v/graphql/query', false],
  ])('%s: %s', (url, wanted) => {
    expect(network.wants(url)).toBe(wanted);
  });
});
