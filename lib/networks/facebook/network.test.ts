import { describe, expect, it } from 'vitest';
import type { PageRef } from '../../model';
import descriptor from './network';

const at = (path: string) => descriptor.locate(`https://www.facebook.com${path}`);

const RESERVED =
  'events marketplace stories gaming notifications settings friends ads business help policies login'.split(' ');

describe('addresses of Facebook', () => {
  it.each<[string, PageRef]>([
    ['/', { kind: 'feed' }],
    ['/home.php', { kind: 'feed' }],
    ['/?filter=all&sk=h_chr', { kind: 'feed' }],
    ['/groups/feed/', { kind: 'feed' }],
    ['/groups/discover', { kind: 'feed' }],
    ['/groups/HillWalkers/', { kind: 'community', handle: 'hillwalkers' }],
    ['/groups/2250000000000777', { kind: 'community', communityId: '2250000000000777' }],
    ['/groups/hillwalkers/about', { kind: 'community', handle: 'hillwalkers', tab: 'about' }],
    ['/groups/hillwalkers/members/', { kind: 'members', handle: 'hillwalkers', tab: 'members' }],
    [
      '/groups/hillwalkers/posts/27000000000000001/',
      { kind: 'post', handle: 'hillwalkers', postId: '27000000000000001' },
    ],
    ['/groups/5/permalink/6/', { kind: 'post', communityId: '5', postId: '6' }],
    ['/groups/5/?multi_permalinks=6,7', { kind: 'post', communityId: '5', postId: '6' }],
    ['/groups/5/user/61552000000001/', { kind: 'person', communityId: '61552000000001', tab: 'group' }],
    ['/groups/5/search/?q=x', { kind: 'search', communityId: '5' }],
    ['/willow.room/posts/pfbid0Made', { kind: 'post', handle: 'willow.room' }],
    ['/willow/posts/a-slug/694313812720068/', { kind: 'post', handle: 'willow', postId: '694313812720068' }],
    ['/61551000000001/posts/7', { kind: 'post', communityId: '61551000000001', postId: '7' }],
    ['/permalink.php?story_fbid=pfbid0Made&id=61551000000001', { kind: 'post', communityId: '61551000000001' }],
    ['/story.php?story_fbid=77&id=61551000000001', { kind: 'post', communityId: '61551000000001', postId: '77' }],
    ['/photo/?fbid=88&set=pcb.99', { kind: 'post', postId: '99', postCode: '88' }],
    ['/photo.php?fbid=88&set=a.1', { kind: 'post', postCode: '88' }],
    ['/willow/photos/a-slug/88/', { kind: 'post', handle: 'willow', postCode: '88' }],
    ['/reel/99/', { kind: 'post', postCode: '99' }],
    ['/reel/?s=single_unit', { kind: 'feed' }],
    ['/watch/?v=99', { kind: 'post', postCode: '99' }],
    ['/watch/live/?v=99', { kind: 'post', postCode: '99' }],
    ['/watch', { kind: 'feed' }],
    ['/willow/videos/a-slug/99/', { kind: 'post', handle: 'willow', postCode: '99' }],
    ['/share/p/abc/', { kind: 'other' }],
    ['/profile.php?id=61551000000001', { kind: 'community', communityId: '61551000000001' }],
    ['/profile.php?id=61551000000001&sk=reels_tab', { kind: 'community', communityId: '61551000000001', tab: 'reels' }],
    ['/people/Willow-Room/61551000000001/', { kind: 'community', communityId: '61551000000001' }],
    ['/Willow', { kind: 'community', handle: 'willow' }],
    ['/willow/about', { kind: 'community', handle: 'willow', tab: 'about' }],
    ['/willow/followers/', { kind: 'members', handle: 'willow', tab: 'followers' }],
    ['/search/posts/?q=x', { kind: 'search' }],
    ['/messages/t/5', { kind: 'thread' }],
  ])('%s', (path, page) => {
    expect(at(path)).toEqual(page);
  });

  it.each(RESERVED)('/%s is no profile', (word) => {
    expect(at(`/${word}/x`)).toEqual({ kind: 'other' });
    expect(at(`/${word}`)).toEqual({ kind: 'other' });
  });

  it('takes locale subdomains and the web alias for the same site, other clients and sites for none', () => {
    expect(descriptor.locate('https://web.facebook.com/willow').kind).toBe('community');
    expect(descriptor.locate('https://pt-br.facebook.com/willow').kind).toBe('community');
    for (const host of ['m.facebook.com', 'business.facebook.com', 'facebook.com.example.org', 'notfacebook.com']) {
      expect(descriptor.locate(`https://${host}/willow`)).toEqual({ kind: 'other' });
    }
  });

  it('wants graph and route answers only', () => {
    expect(descriptor.wants('https://www.facebook.com/api/graphql/')).toBe(true);
    expect(descriptor.wants('https://web.facebook.com/api/graphql/?x=1')).toBe(true);
    expect(descriptor.wants('https://www.facebook.com/ajax/bulk-route-definitions/')).toBe(true);
    expect(descriptor.wants('https://www.facebook.com/ajax/bootloader-endpoint/?x')).toBe(false);
    expect(descriptor.wants('https://video.xx.fbcdn.net/o1/v/t2.mp4')).toBe(false);
    expect(descriptor.wants('https://evil.example/api/graphql/')).toBe(false);
  });
});
