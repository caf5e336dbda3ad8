import { slice } from './api-answers';
import { apiPost, apiUser, briefGroup } from './api-objects';
import { people } from './people';
import type { MadeCommunity, MadePost } from './types';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
}

/** JSON inside an attribute as VK's server writes it: slashes with a backslash, then HTML entities. */
function execValue(value: unknown): string {
  return escapeHtml(JSON.stringify(value).replaceAll('/', '\\/'));
}

function legacyPost(community: MadeCommunity, post: MadePost, now: Date): string {
  const item = apiPost(community, post, now);
  const key = `-${community.id}_${post.id}`;
  const isVisitor = post.special === 'visitor';
  const person = people[0];
  const author = isVisitor ? `${person?.first} ${person?.last}` : community.name;
  const authorId = isVisitor ? person?.id : -community.id;
  const fixed =
    post.special === 'pinned'
      ? '<span class="explain"><span class="wall_fixed_label"> запись закреплена</span></span>'
      : '';
  const menu = {
    'PostContextMenuReact/init': {
      postId: post.id,
      ownerId: -community.id,
      isCommentsClosed: false,
      erid: '',
      adData: null,
    },
  };
  const content = {
    'PostContentContainer/init': { item, profiles: people.map(apiUser), groups: [briefGroup(community)] },
  };
  return `<div id="post${key}" class="_post post page_block${fixed ? ' post_fixed' : ''}" data-post-id="${key}" data-post-author-id="${authorId}" data-testid="post">
<div class="_post_content"><div class="PostHeader PostHeader--legacy"><div class="PostHeaderInfo"><h5 class="post_author"><a class="author" href="/${isVisitor ? `id${authorId}` : community.screenName}" data-from-id="${authorId}" data-post-id="${key}">${escapeHtml(author)}</a>${fixed}</h5>
<div class="post_date"><a class="post_link" href="/wall${key}"><span class="rel_date" time="${item.date}">недавно</span></a></div></div>
<div class="PostContextMenuReact__root" data-exec="${execValue(menu)}"></div></div>
<div class="PostContentContainer" data-exec="${execValue(content)}"></div>
<div class="like_wrap _like_wall${key}"><div class="like_cont PostBottomActionLikeBtns"><div class="like_btns"><div class="PostBottomAction PostButtonReactions" role="button" tabindex="0" aria-label="Отправить реакцию «Лайк»" data-reaction-counts="[${post.likes}]" data-reaction-target-object="wall${key}">♡ ${post.likes}</div><div class="PostBottomAction comment" role="button" tabindex="0" data-like-button-type="comment" data-count="${post.comments}">✎ ${post.comments}</div><div class="PostBottomAction share _share" role="button" tabindex="0" data-like-button-type="share" data-count="${post.reposts}" aria-label="${post.reposts} поделились">↗ ${post.reposts}</div></div></div></div>
<div class="replies"><div class="reply_fakebox_wrap" id="reply_fakebox${key}"><div class="reply_fakebox" role="button" tabindex="0">Написать комментарий...</div></div></div></div></div>`;
}

/** Posts of one page as HTML, each with its blob. */
export function legacyPosts(community: MadeCommunity, offset: number, now: Date): string {
  return slice(community, offset)
    .map((post) => legacyPost(community, post, now))
    .join('\n');
}

/** Envelope of `al_wall.php` with `act=get_wall`. */
export function legacyAnswer(community: MadeCommunity, offset: number, now: Date): string {
  const statsMeta = {
    platform: 'web2',
    st: false,
    id: 700999999,
    time: Math.floor(now.getTime() / 1000),
    hash: 'made-up',
  };
  const next = offset + slice(community, offset).length;
  const payload = [0, [legacyPosts(community, offset, now), { offset: next, count: community.posts.length }]];
  return JSON.stringify({ payload, static: '', statsMeta, loaderVersion: '1', langPack: 0 }).replaceAll('/', '\\/');
}
