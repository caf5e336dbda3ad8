import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../model';
import timeline from './fixtures/markup-timeline.input.html?raw';
import { pageMap } from './page-map';

function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

function post(fields: Partial<Post> & Pick<Post, 'id'>): Post {
  const unknown = { kind: 'absent' } as const;
  return {
    network: 'facebook',
    communityId: '1',
    publishedAt: null,
    text: '',
    format: 'text',
    reactions: unknown,
    comments: unknown,
    shares: unknown,
    views: unknown,
    pinned: null,
    ad: null,
    sightings: [],
    provenance: { source: 'answer', where: '', at: '', completeness: 'full', adapter: '' },
    ...fields,
  };
}

const mapOf = (...posts: Post[]) => new Map(posts.map((each) => [each.id, each]));

describe('places of posts', () => {
  it('are units, without shells, placeholders and comments', () => {
    const places = pageMap.postPlaces(documentOf(timeline));
    expect(places.map((place) => place.element.getAttribute('data-pagelet'))).toEqual([
      'TimelineFeedUnit_0',
      'TimelineFeedUnit_1',
    ]);
    expect(places.every((place) => place.kind === 'card' && place.anchor.position === 'after')).toBe(true);
    expect(places[0]?.anchor.element.querySelector('[data-ad-rendering-role="like_button"]')).not.toBeNull();
  });

  it('find their post by number, by pfbid, by author and text', () => {
    const [first, second] = pageMap.postPlaces(documentOf(timeline));
    expect(first?.find(mapOf(post({ id: '700000000000180' })))?.id).toBe('700000000000180');
    const url = 'https://www.facebook.com/willowreadingroom/posts/pfbid0MadeBBBBBBBBBB';
    expect(second?.find(mapOf(post({ id: '5', url })))?.id).toBe('5');
    const said = post({ id: '6', authorName: 'Willow Reading Room', text: 'A table by the window' });
    expect(first?.find(mapOf(said))?.id).toBe('6');
    expect(second?.find(mapOf(said))).toBeUndefined();
    expect(first?.find(new Map())).toBeUndefined();
  });

  it('find no post by words that two posts share, and tell those apart that only begin alike', () => {
    const unit = (text: string) =>
      documentOf(
        `<div role="main"><div aria-posinset="1"><a href="/willowroom"><b>Willow Room</b></a>
         <div data-ad-rendering-role="story_message"><div dir="auto">${text}</div></div></div></div>`,
      );
    const findIn = (text: string, ...texts: string[]) => {
      const posts = texts.map((each, id) => post({ id: String(id), authorName: 'Willow Room', text: each }));
      return pageMap.postPlaces(unit(text))[0]?.find(mapOf(...posts))?.id;
    };
    const opening = 'The reading room is open this week from ten to six';
    expect(findIn(opening, opening)).toBe('0');
    expect(findIn(opening, opening, opening)).toBeUndefined();
    expect(findIn(`${opening} on Monday`, `${opening} on Sunday`, `${opening} on Monday`)).toBe('1');
    expect(findIn(opening, `${opening} on Sunday`, `${opening} on Monday`)).toBeUndefined();
    const nameless = post({ id: '9' });
    expect(pageMap.postPlaces(unit(opening))[0]?.find(mapOf(nameless))).toBeUndefined();
  });

  it('notices posts that came later under the same map', () => {
    const [first] = pageMap.postPlaces(documentOf(timeline));
    const posts = new Map<string, Post>();
    expect(first?.find(posts)).toBeUndefined();
    posts.set('700000000000180', post({ id: '700000000000180' }));
    expect(first?.find(posts)?.id).toBe('700000000000180');
  });

  it('are tiles on the Reels tab', () => {
    const html = '<div role="main"><a href="/reel/99/"><img></a><a href="/reel/98/">text</a></div>';
    const [tile, ...rest] = pageMap.postPlaces(documentOf(html));
    expect(rest).toEqual([]);
    expect(tile).toMatchObject({ kind: 'tile', anchor: { position: 'corner' } });
    expect(tile?.find(mapOf(post({ id: '7', code: '99' })))?.id).toBe('7');
  });
});

it('the theme is a class of the root', () => {
  const themed = (name: string) => pageMap.isDark(documentOf(`<html class="${name}"><body></body></html>`));
  expect([themed('__fb-dark-mode'), themed('__fb-light-mode'), themed('x')]).toEqual([true, false, undefined]);
});

it('the composer is found in the page', () => {
  expect(documentOf(timeline).querySelectorAll(pageMap.composerSelector)).toHaveLength(1);
});
