import type { PageRef } from '../../model';
import type { NetworkDescriptor, TapRules } from '../contract';

/** First path segments that are not user names (2026-10). */
const RESERVED = new Set(
  (
    'accounts challenge emails legal privacy about developer web api graphql ajax oauth session press data qp ' +
    'your_activity directory lite notifications stories direct explore popular reels p reel tv www static'
  ).split(' '),
);

const USER = /^[A-Za-z0-9._]{1,30}$/;
const CODE = /^[A-Za-z0-9_-]{5,64}$/;
const TABS = new Set(['reels', 'tagged', 'reposts', 'saved', 'followers', 'following']);

/** `/p/{code}/…`, `/reel/{code}/…`, `/tv/{code}/` below an optional user name. */
function postOf(segments: string[], handle?: string): PageRef | undefined {
  const [kind, code] = segments;
  if ((kind !== 'p' && kind !== 'reel' && kind !== 'tv') || !code || !CODE.test(code)) return undefined;
  return { kind: 'post', ...(handle && { handle }), postCode: code };
}

function siteSection(first: string, second: string | undefined): PageRef {
  if (first === 'explore' || first === 'popular') return { kind: 'search' };
  if (first === 'direct') return { kind: second === 't' ? 'thread' : 'other' };
  if (first !== 'reels') return { kind: 'other' };
  if (second === undefined) return { kind: 'feed', tab: 'reels' };
  if (second === 'audio') return { kind: 'search' };
  return CODE.test(second) ? { kind: 'post', postCode: second, tab: 'reels' } : { kind: 'other' };
}

function locatePath(pathname: string): PageRef {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const [first, second, third] = segments;
  if (first === undefined) return { kind: 'feed' };
  const post = postOf(segments);
  if (post) return post;
  if (RESERVED.has(first.toLowerCase())) return siteSection(first.toLowerCase(), second);
  if (!USER.test(first)) return { kind: 'other' };
  const handle = first.toLowerCase();
  if (second === undefined) return { kind: 'community', handle };
  if (TABS.has(second) && third === undefined) return { kind: 'community', handle, tab: second };
  return postOf(segments.slice(1), handle) ?? { kind: 'other' };
}

/** What the tap needs of this network. */
export const tapRules: TapRules = {
  matches: ['https://www.instagram.com/*'],
  tap: { xhr: true, response: true },
  wants: (url) =>
    /^https:\/\/(?:www\.)?instagram\.com\/(?:graphql\/query|api\/graphql|api\/v1\/(?:feed|users|clips|media|friendships|tags|discover)\/)/.test(
      url,
    ),
};

const descriptor: NetworkDescriptor = {
  ...tapRules,
  id: 'instagram',
  name: 'Instagram',
  // Posts (2025-11) and comments under reels (2026); the editor of messages looks like the latter.
  commentBoxes: 'form textarea, [role="textbox"][contenteditable="true"]',
  // Unquoted, so that JSON inside JSON strings matches too; the root names are here so that a redesign which
  // renames the fields of a node still reaches the reader and its health light.
  markers: [
    'media_type',
    'shortcode',
    'like_count',
    'follower_count',
    'edge_followed_by',
    'profile_pic_url',
    'user_timeline',
    'timeline_connection',
    'clips_connection',
    'clips__user',
  ],
  locate(url) {
    if (!URL.canParse(url)) return { kind: 'other' };
    const { protocol, hostname, pathname } = new URL(url);
    const ours = protocol === 'https:' && (hostname === 'www.instagram.com' || hostname === 'instagram.com');
    return ours ? locatePath(pathname) : { kind: 'other' };
  },
  // 2026-09.
  commentUrl: ({ origin, pathname }, { id }) => `${origin}${pathname.replace(/\/?$/, '/')}c/${id}/`,
};

export default descriptor;
