import type { PageMap, PostPlace } from '../contract';
import { accountPlaces } from './account-places';
import { commentBoxAt } from './comment-box';
import { outerPosts, own, postIdOf } from './dom-place';

/** Where a badge stands beside a post's own buttons: current client (2026-09), then legacy footer (2026-08). */
const FOOTERS = ['[data-testid="post_footer_action_share"]', '[data-testid="post_footer_action_like"]'];

function anchorOf(post: Element): PostPlace['anchor'] {
  for (const selector of FOOTERS) {
    const row = own(post, selector)?.parentElement;
    if (row) return { element: row, position: 'append' };
  }
  const legacy = own(post, '.like_btns');
  return legacy ? { element: legacy, position: 'append' } : { element: post, position: 'corner' };
}

function placeOf(element: Element): PostPlace {
  return {
    element,
    anchor: anchorOf(element),
    kind: 'card',
    // Virtualised lists recycle their elements, so the id is read anew each time.
    find: (posts) => posts.get(postIdOf(element) ?? ''),
  };
}

/** Where things stand on VK's pages. */
export const page: PageMap = {
  postPlaces: (root) => outerPosts(root).map(placeOf),
  accountPlaces,
  /** `scheme` on body names VK's theme: `vkcom_dark` and `space_gray` are dark, `vkcom_light` and `bright_light` light. */
  isDark(document) {
    const scheme = document.body?.getAttribute('scheme') ?? document.documentElement.getAttribute('scheme');
    if (!scheme) return undefined;
    return /dark|space_gray/.test(scheme) ? true : /light/.test(scheme) ? false : undefined;
  },
  composerSelector: [
    '[data-testid="content-editable-input"]',
    '[data-testid="posting_base_screen_input_message"]',
    '.reply_field[contenteditable]',
    '#post_field, .submit_post_field',
    '.ComposerInput__input[contenteditable]',
  ].join(', '),
  commentBoxAt,
  keepFree: ['#page_header_cont', '[class*="vkuiTabbar__host"]', '#stl_left', '#chat_onl_wrap', '.FCWindow'],
  postSelector: '[data-testid="post"][data-post-id], ._post[data-post-id]',
};
