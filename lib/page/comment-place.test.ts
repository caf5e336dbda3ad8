import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { madeUpComment, madeUpPost } from '../../tests/support/made-up-saves';
import type { PageMap } from '../networks/contract';
import { boxOfComment, commentPlace } from './comment-place';

const { document } = parseHTML(
  '<div class="post" id="-7_1"><p class="c" title="5">a</p></div><div class="post" id="-7_2"><p class="c" title="5">b</p><p class="c" title="6">c</p></div>',
);
const posts = new Map(['-7_1', '-7_2'].map((id) => [id, madeUpPost({ id })]));
const page: PageMap = {
  postPlaces: (root) =>
    [...root.querySelectorAll('.post')].map((element) => ({
      element,
      anchor: { element, position: 'append' },
      kind: 'card',
      find: (known) => known.get(element.id),
    })),
  accountPlaces: (root) =>
    [...root.querySelectorAll('.c')].map((element) => ({
      element,
      anchor: element,
      commentId: element.getAttribute('title') ?? '',
    })),
  isDark: () => undefined,
  composerSelector: '.none',
  keepFree: [],
  postSelector: '.post',
};
const textAt = (id: string, postId: string) =>
  commentPlace(page, document, posts, madeUpComment({ id, postId }))?.element.textContent;

it('finds a comment by its id, and by its post where ids repeat', () => {
  expect(textAt('5', '-7_2')).toBe('b');
  expect(textAt('5', '-7_1')).toBe('a');
  expect(textAt('6', '-7_2')).toBe('c');
  expect(textAt('7', '-7_2')).toBeUndefined();
});

it('finds the open box that answers a comment, and presses nothing to open one', () => {
  const { document: other } = parseHTML(
    '<div><p id="a">a</p><b title="5"></b></div><div><p id="b">b</p><b title="5"></b></div><b title="6"></b>',
  );
  const map: PageMap = {
    ...page,
    commentBoxAt: (frame) => ({ frame, answers: { commentId: frame.getAttribute('title') ?? '' } }),
  };
  const boxOf = (id: string, near: string) =>
    boxOfComment(map, other, 'b', madeUpComment({ id }), other.querySelector(near) ?? undefined);
  const [first, second] = other.querySelectorAll('b');
  expect(boxOf('5', '#a')).toBe(first);
  expect(boxOf('5', '#b')).toBe(second);
  expect(boxOf('7', '#a')).toBeUndefined();
  expect(boxOfComment(page, other, 'b', madeUpComment({ id: '5' }), undefined)).toBeUndefined();
});
