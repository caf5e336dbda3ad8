import type { StandInAnswer, StandInRequest } from '../contract';
import { commentNodes } from './comments';
import { feedItems } from './feed-data';
import { exploreAnswer, keywordAnswer, strangePosts, tagAnswer } from './found-posts';
import { clipNode, connection, mediaNode, profileAnswer, renamedNode, userNode } from './nodes';
import { makePeople, viewer } from './profiles';
import type { MadePost, Person, Profile } from './world';

/** What the answers are made from. */
export interface Site {
  profiles: readonly Profile[];
  now: Date;
}

export function asJson(value: unknown, status = 200): StandInAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

function withViewer(data: object) {
  const own = { user: { id: viewer.pk, hide_like_and_view_counts: false } };
  return { data: { ...data, xdt_viewer: own }, extensions: { is_final: true }, status: 'ok' };
}

export function profileNamed(site: Site, username: unknown): Profile | undefined {
  return site.profiles.find((profile) => profile.username === username);
}

/** A post of anybody; its owner where the site shows the owner's profile. */
export function postByCode(site: Site, code: unknown): { post: MadePost; owner?: Profile } | undefined {
  for (const owner of site.profiles) {
    const post = owner.posts.find((candidate) => candidate.code === code);
    if (post) return { post, owner };
  }
  const post = strangePosts(site.now).find((candidate) => candidate.code === code);
  return post && { post };
}

/** Reels tab: its own pins first, then newest first. */
function reelsOf(profile: Profile): MadePost[] {
  const reels = profile.posts.filter((post) => post.kind === 'reel').sort((a, b) => b.takenAt - a.takenAt);
  return [...reels.filter((post) => post.pinnedInReels), ...reels.filter((post) => !post.pinnedInReels)];
}

export function timelineNode(post: MadePost, profile: Profile): object {
  return profile.form === 'renamed' ? renamedNode(post) : mediaNode(post, profile);
}

type Answer = (site: Site, variables: Record<string, unknown>) => unknown;

const keywords: Answer = (site, { query, after }) =>
  withViewer(keywordAnswer(site.profiles, String(query), Number(after ?? 0), site.now));

const timeline: Answer = (site, { username, after }) => {
  const profile = profileNamed(site, username);
  if (!profile) return undefined;
  const nodes = profile.posts.map((post) => timelineNode(post, profile));
  return withViewer({
    xdt_api__v1__feed__user_timeline_graphql_connection: connection(nodes, Number(after ?? 0)),
  });
};

/** Answers by the query's friendly name, as in the form field of the request. */
const QUERIES: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  [
    'PolarisProfilePageContentQuery',
    (site, { username }) => {
      const profile = profileNamed(site, username);
      return profile ? profileAnswer(profile) : { data: { user: null }, status: 'ok' };
    },
  ],
  [
    // The card that opens when one points at a name.
    'PolarisUserHoverCardContentV2Query',
    (site, { username }) => {
      const found = site.profiles
        .flatMap(({ followerList = [] }) => followerList)
        .find((one) => one.username === username);
      return (
        found &&
        withViewer({
          user: {
            ...userNode(found),
            follower_count: found.followers,
            following_count: found.following,
            media_count: found.posts,
          },
        })
      );
    },
  ],
  ['PolarisProfilePostsQuery', timeline],
  ['PolarisKeywordSearchExplorePageRelayQuery', keywords],
  ['PolarisKeywordSearchExplorePageRelayPaginationQuery', keywords],
  ['PolarisProfilePostsTabContentQuery_connection', timeline],
  [
    'PolarisProfileReelsTabContentQuery',
    (site, { username, after }) => {
      const profile = profileNamed(site, username);
      if (!profile) return undefined;
      const nodes = reelsOf(profile).map((post) => clipNode(post, profile));
      return withViewer({
        fetch__XDTUserDict: { clips_connection: connection(nodes, Number(after ?? 0)), id: profile.pk },
      });
    },
  ],
  [
    'PolarisPostRootQuery',
    (site, { shortcode }) => {
      const found = postByCode(site, shortcode);
      const items = found ? [mediaNode(found.post, found.owner)] : [];
      return withViewer({ xdt_api__v1__media__shortcode__web_info: { items } });
    },
  ],
  [
    'PolarisPostCommentsContainerQuery',
    (site, { media_id }) => {
      const all = [...site.profiles.flatMap((profile) => profile.posts), ...strangePosts(site.now)];
      const post = all.find((candidate) => candidate.pk === media_id);
      return (
        post &&
        withViewer({ xdt_api__v1__media__media_id__comments__connection: connection(commentNodes(post), 0, 15) })
      );
    },
  ],
  [
    'PolarisFeedTimelineRootV2Query',
    (site, { after }) => {
      const list = connection(feedItems(site.profiles, site.now), Number(after ?? 0), 4);
      return withViewer({ xdt_api__v1__feed__timeline__connection: list });
    },
  ],
]);

/** One page of a followers or following dialog; the order is by prominence, the offset a running number. */
function people(site: Site, url: URL): StandInAnswer | undefined {
  const match = /^\/api\/v1\/friendships\/(\d+)\/(followers|following)\/$/.exec(url.pathname);
  if (!match) return undefined;
  const [, owner, list] = match;
  const from = Number(url.searchParams.get('max_id') ?? 0);
  const own = site.profiles.find(({ pk }) => pk === owner)?.followerList;
  const all: readonly Person[] = (list === 'followers' ? own : undefined) ?? makePeople(72);
  const end = Math.min(all.length, from + 12);
  const users = all.slice(from, end).map((person) => ({
    ...userNode(person),
    pk_id: person.pk,
    strong_id__: person.pk,
    has_anonymous_profile_picture: person.anonymous === true,
    account_badges: [],
    ...(list === 'following' && { is_favorite: false }),
  }));
  const more = end < all.length;
  return asJson({
    users,
    big_list: more,
    page_size: 12,
    ...(more && { next_max_id: String(end) }),
    has_more: more,
    should_limit_list_of_followers: false,
    ...(list === 'followers' && { show_spam_follow_request_tab: false }),
    status: 'ok',
  });
}

export function apiAnswer(site: Site, { method, url, body }: StandInRequest): StandInAnswer | undefined {
  if (url.pathname === '/api/v1/discover/web/explore_grid/') return asJson(exploreAnswer(site.now));
  if (url.pathname === '/api/v1/tags/web_info/')
    return asJson(tagAnswer(site.profiles, url.searchParams.get('tag_name') ?? '', site.now));
  if (method !== 'POST') return people(site, url);
  const form = new URLSearchParams(body ?? '');
  const query = QUERIES.get(form.get('fb_api_req_friendly_name') ?? '');
  const answer = query?.(site, variablesOf(form));
  return answer === undefined ? asJson({ message: 'unknown query', status: 'fail' }, 400) : asJson(answer);
}

function variablesOf(form: URLSearchParams): Record<string, unknown> {
  try {
    return JSON.parse(form.get('variables') ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}
