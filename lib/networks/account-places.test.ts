import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import facebook from './facebook/adapter';
import instagram from './instagram/adapter';
import vk from './vk/adapter';

function places(adapter: typeof vk, html: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const found = adapter.page.accountPlaces?.(document as unknown as Document) ?? [];
  return found.map(({ account, commentId, anchor }) => ({ account, commentId, anchor: anchor.textContent?.trim() }));
}

describe('where people and comments stand', () => {
  it('VK: members box of both clients, comments and replies', () => {
    const row = (href: string, name: string) =>
      `<div data-testid="grid-item"><div class="vkuiHorizontalCell__content"><a href="${href}">${name}</a></div></div>`;
    expect(
      places(
        vk,
        `<div class="MembersListModal__modalContainer--x">${row('/id77', 'Ann')}${row('/Tea.Fan', 'Ben')}</div>
         <div class="fans_fan_row" data-id="78"><a class="fans_fan_lnk" href="/x">Cid</a></div>
         <div data-testid="grid-item"><a href="/id79">Not in a box</a></div>
         <div id="wall_comment_-1_905" data-testid="wall_comments_comment_root"><a data-testid="comment-owner" href="/id80">Dan</a></div>
         <div id="nothing" data-testid="wall_comments_comment_root"><a data-testid="comment-owner" href="/id81">No id</a></div>`,
      ),
    ).toEqual([
      { account: { id: '77' }, commentId: undefined, anchor: 'Ann' },
      { account: { handle: 'tea.fan' }, commentId: undefined, anchor: 'Ben' },
      { account: { id: '78' }, commentId: undefined, anchor: 'Cid' },
      { account: { id: '80' }, commentId: '905', anchor: 'Dan' },
    ]);
  });

  it('Instagram: follow dialog and comments, each name once', () => {
    expect(
      places(
        instagram,
        `<a href="/outside/">outside</a>
         <div role="dialog"><div><a href="/ann.tea/"><img></a><span><a href="/ann.tea/">ann.tea</a></span></div>
         <div><span><a href="/Ben_/">Ben_</a></span> <a href="/p/AbCdEfG/c/17900/"><time>2d</time></a></div></div>`,
      ),
    ).toEqual([
      { account: { handle: 'ben_' }, commentId: '17900', anchor: 'Ben_' },
      { account: { handle: 'ann.tea' }, commentId: undefined, anchor: 'ann.tea' },
    ]);
  });

  it('Instagram: a comment is all of it, name, date and words, and nothing of the next', () => {
    const comment = (id: number, words: string, time = '<time>2d</time>') =>
      `<div><div><div><a href="/ann/">ann</a><a href="/p/AbCdEfG/c/${id}/">${time}</a></div><span>${words}</span></div></div>`;
    const whole = (html: string) => {
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      const found = instagram.page.accountPlaces?.(document as unknown as Document) ?? [];
      return found.map(({ element }) => element.textContent);
    };
    const caption = '<div>tea <time>3d</time></div>';
    expect(whole(caption + comment(17900, 'Nice') + comment(17901, 'How much?'))).toEqual([
      'ann2dNice',
      'ann2dHow much?',
    ]);
    expect(whole(comment(17900, 'Nice', '2d') + comment(17901, 'Cold', '2d'))).toEqual(['ann2dNice', 'ann2dCold']);
    expect(whole(`<main><form>box</form>${comment(17900, 'Alone')}</main>`)).toEqual(['ann2dAlone']);
  });

  it('Facebook: comments by the id in their links, members of a group', () => {
    const id = btoa('comment:122_9001');
    expect(
      places(
        facebook,
        `<div role="article"><a href="https://www.facebook.com/ann?comment_id=${encodeURIComponent(id)}">Ann</a>
           <a href="/p/1?comment_id=9001">2 h</a></div>
         <div role="article"><a href="/x?comment_id=%%%">broken</a></div>
         <div role="main"><div role="listitem"><a href="/groups/5/user/610000/"><img></a><a href="/groups/5/user/610000/">Ben</a></div></div>`,
      ),
    ).toEqual([
      { account: undefined, commentId: '9001', anchor: 'Ann' },
      { account: { id: '610000' }, commentId: undefined, anchor: 'Ben' },
    ]);
  });
});
