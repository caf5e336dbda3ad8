// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { commentBoxAt as facebook } from './facebook/comment-box';
import { commentBoxAt as instagram } from './instagram/comment-box';
import { commentBoxAt as vk } from './vk/comment-box';

/** Lays out a page and asks about its element with the id "box". */
function at(ask: typeof vk, html: string) {
  document.body.innerHTML = html;
  const box = document.querySelector('#box');
  if (!box) throw new Error('no box');
  const { frame, ...found } = ask(box) ?? {};
  return frame ? { frame: frame.id, ...found } : undefined;
}

describe('VK', () => {
  const composer = (send = '<button data-testid="send-comment"></button>') =>
    `<div id="frame"><div><div id="box" contenteditable="true"></div></div>${send}</div>`;
  const comment = (inside: string) =>
    `<div id="wall_comment_-7_905" data-testid="wall_comments_comment_root">
       <a data-testid="comment-owner">Vera Lind</a><p data-testid="comment-text">How<br>much?</p>${inside}</div>`;

  it('is a box with the site’s own controls beside it', () => {
    expect(at(vk, composer())).toEqual({ frame: 'frame' });
    expect(at(vk, composer('<button>Send</button>'))).toBeUndefined();
    const far = `<div id="frame">${'<div><b>'.repeat(4)}<i id="box"></i>${'</b></div>'.repeat(4)}<i data-testid="send-comment"></i></div>`;
    expect(at(vk, far)).toBeUndefined();
  });

  it('answers the comment around it, else the one that a legacy form names', () => {
    expect(at(vk, comment(composer()))?.answers).toEqual({ commentId: '905', name: 'Vera Lind', text: 'How\nmuch?' });
    const legacy = '<div class="reply" data-post-id="-7_12"><a class="author">Ben</a></div>';
    const form = (value: string) =>
      `${legacy}<div id="frame"><input id="reply_to-7_1" value="${value}"><i id="box"></i><i class="reply_send_button"></i></div>`;
    expect(at(vk, form('-7_12'))?.answers).toEqual({ commentId: '12', name: 'Ben' });
    expect(at(vk, form('12'))?.answers?.commentId).toBe('12');
    expect(at(vk, form('0'))?.answers).toBeUndefined();
    expect(at(vk, form('12&quot;] *'))?.answers).toBeUndefined();
  });

  it('says as whom one writes where there is no choice', () => {
    const legacy = (facts: string) =>
      `<div id="reply_fakebox-7_1" ${facts}></div>
       <div id="frame"><input id="reply_to-7_1" value="0"><i id="box"></i><i class="reply_send_button"></i></div>`;
    expect(at(vk, legacy('data-user-name="Vera Lind" data-owner-name=""'))?.writesAs).toBe('Vera Lind');
    for (const unclear of [
      'data-user-name="Vera Lind" data-owner-name="Teahouse"',
      'data-user-name="Vera Lind"',
      'data-user-name="" data-owner-name=""',
      '',
    ])
      expect(at(vk, legacy(unclear))).toEqual({ frame: 'frame' });
  });
});

describe('Facebook', () => {
  const box = (label: string, id = 'box') =>
    `<form role="presentation" id="frame-${id}"><div id="${id}" role="textbox" aria-placeholder="${label}"></div></form>`;
  const comment = (n: number, name: string) =>
    `<div data-commentid="${n}"><div role="article" aria-label="Comment by ${name}">
       <a href="/x/posts/1?comment_id=${n}">${name}</a><div dir="auto">How much?</div></div></div>`;
  const post = (inside: string) =>
    `<div role="main"><div><div aria-posinset="1"><a href="/x/posts/1">x</a>${inside}</div></div></div>`;

  it('is no box for messages or for a new post', () => {
    expect(at(facebook, box('Aa'))).toBeUndefined();
    expect(at(facebook, `<div role="dialog">${box('Write')}</div>`)).toBeUndefined();
    expect(at(facebook, post('<div id="box" role="textbox"></div>'))).toBeUndefined();
  });

  it('says as whom one writes', () => {
    expect(at(facebook, post(box('Comment as Linden Tea')))).toEqual({ frame: 'frame-box', writesAs: 'Linden Tea' });
    expect(at(facebook, post(box('Комментировать как Липа…')))?.writesAs).toBe('Липа');
  });

  it('answers the nearest comment whose author its label names', () => {
    const page = post(
      comment(1, 'Vera Lind') +
        comment(2, 'Ben Ash') +
        box('Reply to Ben Ash…') +
        comment(3, 'Ben Ash') +
        box('Comment as Tea', 'own'),
    );
    expect(at(facebook, page)).toEqual({
      frame: 'frame-box',
      answers: { commentId: '2', name: 'Ben Ash', text: 'How much?' },
      writesAs: 'Tea',
    });
    expect(at(facebook, post(comment(1, 'Vera Lind') + box('Reply to Ben Ash…')))?.answers).toBeUndefined();
  });
});

describe('Instagram', () => {
  const form = (said: string, more = '') => `<form id="frame"><textarea id="box">${said}</textarea>${more}</form>`;
  const comment = (id: number) =>
    `<div><a href="/vera.lind/">vera.lind</a><span>How much?</span><a href="/p/AbC/c/${id}/"><time>1d</time></a></div>`;

  it('is the form of a post or the editor under a reel, never a search', () => {
    expect(at(instagram, form(''))).toEqual({ frame: 'frame' });
    expect(at(instagram, '<div id="frame"><div id="box" contenteditable="true"></div></div>')).toEqual({
      frame: 'frame',
    });
    expect(at(instagram, '<div><textarea id="box"></textarea></div>')).toBeUndefined();
    expect(at(instagram, form('', '<input type="search">'))).toBeUndefined();
  });

  it('says as whom one writes where one’s own picture does', () => {
    const beside = (picture: string, before = `<span role="link">${picture}</span>`) =>
      at(instagram, `<section><div>${before}${form('')}</div></section>`);
    expect(beside('<img alt="vera.lind\'s profile picture">')?.writesAs).toBe('vera.lind');
    expect(beside('<img alt="Foto do perfil de vera_lind">')?.writesAs).toBe('vera_lind');
    for (const silent of ['<img alt="">', '<img alt="Liked by vera and ben">', '<img>', ''])
      expect(beside(silent)).toEqual({ frame: 'frame' });
    const likers = '<img alt="ann\'s profile picture"><img alt="ben\'s profile picture">';
    expect(beside(likers)).toEqual({ frame: 'frame' });
    expect(beside('', '<div><img alt="ann\'s profile picture"></div>')).toEqual({ frame: 'frame' });
  });

  it('answers whom the site’s own mention names, and their comment if it is the only one', () => {
    expect(at(instagram, comment(5) + form('@Vera.Lind '))?.answers).toEqual({ handle: 'vera.lind', commentId: '5' });
    expect(at(instagram, comment(5) + comment(6) + form('@vera.lind hi'))?.answers).toEqual({ handle: 'vera.lind' });
    expect(at(instagram, comment(5) + form('hello @vera.lind '))?.answers).toBeUndefined();
    expect(at(instagram, comment(5) + form('@vera.lind'))?.answers).toBeUndefined();
  });
});
