import type { PageRef } from '../../model';
import type { NetworkDescriptor, TapRules } from '../contract';

/** www, the `web.` alias of some regions (2025-12) and locale subdomains; m. and mbasic are other clients. */
const HOST = /^(?:(?:www|web|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;

/** First path segments that are never the name of a profile (2026-09). */
const RESERVED = new Set(
  (
    'about ads ads_center ad_center ajax api bookmarks business careers checkpoint developers dialog dyi events fundraisers games gaming ' +
    'help hashtag jobs l.php legal live lite local login login.php logout.php maps marketplace me media memories messages ' +
    'notes notifications offers pages_manager pay payments places plugins policies policy privacy professional_dashboard ' +
    'public reg saved settings share sharer sharer.php stories support terms tr translations v2.0 video watchparty weather'
  ).split(' '),
);

const FEED_GROUPS = new Set(['', 'feed', 'discover', 'joins']);
const DIGITS = /^\d+$/;

/** A part of an address that is either a number or a name. */
function owner(segment: string): Pick<PageRef, 'communityId' | 'handle'> {
  return DIGITS.test(segment) ? { communityId: segment } : { handle: segment.toLowerCase() };
}

/** `pfbid…` is opaque and differs between views of one post, so only digits count as an id. */
function post(id: string | null | undefined): Pick<PageRef, 'postId'> {
  return id && DIGITS.test(id) ? { postId: id } : {};
}

/** Number of the video or photo in the address; posts read from JSON carry it as `code`. */
function media(id: string | null | undefined): Pick<PageRef, 'postCode'> {
  return id && DIGITS.test(id) ? { postCode: id } : {};
}

/** An album address `set=pcb.<post>` (2026-05), in groups `set=gm.<post>` (2025-12), names the post. */
function photo(query: URLSearchParams): PageRef {
  const set = /^(?:pcb|gm)\.(\d+)$/.exec(query.get('set') ?? '')?.[1];
  return { kind: 'post', ...post(set), ...media(query.get('fbid')) };
}

function group(segments: string[], query: URLSearchParams): PageRef {
  const [, name = '', tab = '', id] = segments;
  if (FEED_GROUPS.has(name)) return { kind: 'feed' };
  if (name === 'search') return { kind: 'search' };
  if (name === 'create') return { kind: 'other' };
  if (tab === 'posts' || tab === 'permalink') return { kind: 'post', ...owner(name), ...post(id) };
  const linked = query.get('multi_permalinks')?.split(',')[0];
  if (linked && DIGITS.test(linked)) return { kind: 'post', ...owner(name), postId: linked };
  if (tab === 'user') return id ? { kind: 'person', ...owner(id), tab: 'group' } : { kind: 'other' };
  if (tab === 'search') return { kind: 'search', ...owner(name) };
  if (tab === 'members') return { kind: 'members', ...owner(name), tab };
  return tab ? { kind: 'community', ...owner(name), tab } : { kind: 'community', ...owner(name) };
}

/** Tabs under a profile's name or id; a follower list is a list of members. */
function profile(who: Pick<PageRef, 'communityId' | 'handle'>, tab: string | undefined | null): PageRef {
  const name = tab === 'reels_tab' ? 'reels' : tab;
  if (name === 'followers') return { kind: 'members', ...who, tab: name };
  return name && /^[a-z_]+$/.test(name) ? { kind: 'community', ...who, tab: name } : { kind: 'community', ...who };
}

function named(segments: string[], query: URLSearchParams): PageRef {
  const [name = '', section = '', ...rest] = segments;
  const last = rest.at(-1);
  if (section === 'posts' && last) return { kind: 'post', ...owner(name), ...post(last) };
  if ((section === 'videos' || section === 'photos') && last && DIGITS.test(last)) {
    return { kind: 'post', ...owner(name), ...media(last) };
  }
  if (section === 'reel' && last) return { kind: 'post', ...owner(name), ...media(last) };
  return profile(owner(name), section || query.get('sk'));
}

function locatePath(segments: string[], query: URLSearchParams): PageRef {
  const [first = '', second = '', third] = segments;
  switch (first) {
    case '':
    case 'home.php':
      return { kind: 'feed' };
    case 'groups':
      return group(segments, query);
    case 'permalink.php':
    case 'story.php':
      return {
        kind: 'post',
        ...(query.get('id') ? owner(query.get('id') ?? '') : {}),
        ...post(query.get('story_fbid')),
      };
    case 'photo':
    case 'photo.php':
      return photo(query);
    case 'reel':
    case 'reels':
      return second ? { kind: 'post', ...media(second) } : { kind: 'feed' };
    case 'watch': {
      const video = media(query.get('v'));
      return video.postCode ? { kind: 'post', ...video } : { kind: 'feed' };
    }
    case 'profile.php':
      return DIGITS.test(query.get('id') ?? '')
        ? profile({ communityId: query.get('id') ?? '' }, query.get('sk'))
        : { kind: 'other' };
    case 'people':
    case 'pages':
      return third && DIGITS.test(third) ? profile({ communityId: third }, segments[3]) : { kind: 'other' };
    case 'search':
    case 'hashtag':
      return { kind: 'search' };
    case 'messages':
      return { kind: 'thread' };
    case 'friends':
      return { kind: 'other' };
    default:
      return RESERVED.has(first) || first.endsWith('.php') ? { kind: 'other' } : named(segments, query);
  }
}

/** What the tap needs of this network. */
export const tapRules: TapRules = {
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  // Graph answers come by XMLHttpRequest only (2026-03, 2026-10); the page inspects and repairs every other hook.
  tap: { xhr: true, response: false },
  wants: (url) =>
    /^https:\/\/[a-z-]+\.facebook\.com\/(?:api\/graphql|ajax\/bulk-route-definitions)\/?(?:[?#]|$)/.test(url),
};

const descriptor: NetworkDescriptor = {
  ...tapRules,
  id: 'facebook',
  name: 'Facebook',
  // Lexical boxes (2025-12); the minimised page of 2026-09 keeps only the roles.
  commentBoxes: '[role="presentation"] [role="textbox"][contenteditable="true"]',
  markers: [
    'post_id"',
    'creation_time"',
    'legacy_fbid"',
    'profile_social_context"',
    'group_member_profiles"',
    'group_total_members_info_text"',
    'group_membership"',
    'timeline_list_feed_units"',
    'group_feed"',
    'share_count_reduced"',
    'reaction_count"',
    'profile_reel_node"',
    'userVanity"',
    'pages_transparency_info"',
    'message_preferred_body"',
  ],
  locate(url) {
    if (!URL.canParse(url)) return { kind: 'other' };
    try {
      const address = new URL(url);
      if (address.protocol !== 'https:' || !HOST.test(address.hostname)) return { kind: 'other' };
      const segments = address.pathname.split('/').slice(1).map(decodeURIComponent);
      while (segments.length > 1 && segments.at(-1) === '') segments.pop();
      return locatePath(segments, address.searchParams);
    } catch {
      return { kind: 'other' };
    }
  },
  // 2026-09. The address of a post may carry its own parameters (`story_fbid`), which stay.
  commentUrl(post, { id, parentId }) {
    const url = new URL(post);
    url.searchParams.set('comment_id', parentId ?? id);
    if (parentId !== undefined) url.searchParams.set('reply_comment_id', id);
    return url.href;
  },
};

export default descriptor;
