import { apiPost, apiUser, briefGroup, feedPost, fullGroup, reactionSets, renamedPost } from './api-objects';
import { byId, byName } from './communities';
import { people } from './people';
import { pottery } from './pottery';
import { apiProfile, personById, personByName, personWall } from './profile-pages';
import { kettles } from './small-communities';
import { tea } from './tea';
import type { MadeCommunity, MadePost } from './types';

type Json = Record<string, unknown>;
export type Parameters = Readonly<Record<string, unknown>>;

const PAGE = 12;

export const apiError = (code: number, message: string): Json => ({
  error: { error_code: code, error_msg: message },
});

const profiles = () => people.map(apiUser);

/** Posts of one page: the first one is longer, as the screen is empty then. */
export function slice(community: MadeCommunity, offset: number): MadePost[] {
  return community.posts.slice(offset, offset === 0 ? community.firstPage : offset + PAGE);
}

function wall(community: MadeCommunity, offset: number, now: Date): Json {
  if (community.guest) return apiError(15, 'Access denied');
  const make = community.wall === 'renamed' ? renamedPost : apiPost;
  const items = slice(community, offset).map((post) => make(community, post, now));
  const next = offset + items.length;
  const more = next < community.posts.length ? { next_from: String(next) } : {};
  const around = { profiles: profiles(), groups: [briefGroup(community)], reaction_sets: reactionSets };
  return { response: { count: community.posts.length, items, ...around, ...more } };
}

/** Feed naming, the pinned post outside the list and once more in it. */
function mainTab(community: MadeCommunity, startFrom: number, now: Date): Json {
  const [pinned] = community.posts;
  const items = slice(community, startFrom).map((post) => feedPost(community, post, now));
  const first = startFrom === 0 && pinned ? { fixed: feedPost(community, pinned, now), badges: {} } : {};
  const around = { profiles: profiles(), groups: [briefGroup(community)], reaction_sets: reactionSets };
  return { response: { items: items.map(({ is_pinned, ...item }) => item), ...first, ...around, next_from: '' } };
}

/** Posts of two communities, photos that are no posts, a hint to owners, and advertising in its wrapper. */
function newsfeed(now: Date): Json {
  const own = (community: MadeCommunity, from: number, to: number) =>
    community.posts
      .filter(({ special }) => !special)
      .slice(from, to)
      .map((post) => feedPost(community, post, now));
  const [ad] = kettles.posts;
  const date = Math.floor(now.getTime() / 1000) - 3600;
  const photos = {
    count: 1,
    items: [{ id: 1, album_id: -7, owner_id: -tea.id, date, post_id: 3, likes: { count: 2248 } }],
  };
  const items = [
    ...own(tea, 0, 3),
    { type: 'wall_photo', source_id: -tea.id, date, photos },
    ...own(pottery, 0, 3),
    { type: 'ads_easy_promote', source_id: -tea.id, date, title: 'Продвигайте записи' },
    ...(ad
      ? [{ type: 'ads', source_id: -kettles.id, date, ads: [{ type: 'post', post: feedPost(kettles, ad, now) }] }]
      : []),
    ...own(tea, 3, 8),
    ...own(pottery, 3, 6),
  ];
  const groups = [tea, pottery, kettles].map(briefGroup);
  return { response: { items, profiles: profiles(), groups, reaction_sets: reactionSets, next_from: '' } };
}

/** Search over posts keeps the wall's naming and counts what there is besides (capture of 2024). */
function searchPosts(wanted: string, now: Date): Json {
  const items = [tea, pottery].flatMap((community) =>
    community.posts
      .filter(({ special, text }) => !special && text.toLowerCase().includes(wanted.toLowerCase()))
      .map((post) => apiPost(community, post, now)),
  );
  const around = { profiles: profiles(), groups: [tea, pottery].map(briefGroup), reaction_sets: reactionSets };
  return { response: { items, count: items.length, total_count: items.length, ...around } };
}

/** Comments under a post: a thread, one without likes, one deleted. */
function comments(owner: string, post: string, now: Date): Json {
  const community = byId(owner);
  const date = Math.floor(now.getTime() / 1000);
  const of = (id: number, from: number | undefined, text: string, age: number, more: Json = {}) => ({
    id,
    from_id: from,
    date: date - age,
    text,
    post_id: Number(post),
    owner_id: Number(owner),
    parents_stack: [],
    likes: { count: id % 5, user_likes: 0 },
    ...more,
  });
  const [first, second, third] = people;
  const reply = of(9102, Number(owner), `[id${first?.id}|${first?.first}], да, в субботу тоже.`, 4000, {
    parents_stack: [9101],
    reply_to_comment: 9101,
    reply_to_user: first?.id,
  });
  const items = [
    of(9101, first?.id, 'А в субботу это тоже будет?', 9000, { thread: { count: 1, items: [reply], can_post: true } }),
    of(9103, second?.id, 'Был, очень понравилось.', 7000, { thread: { count: 0, items: [] } }),
    of(9104, third?.id, 'Сколько стоит участие?', 3000, { thread: { count: 0, items: [] } }),
  ];
  const around = { can_post: true, show_reply_button: true, groups_can_post: true, order: 'desc' };
  const groups = community ? [briefGroup(community)] : [];
  return { response: { count: 4, current_level_count: 3, ...around, items, profiles: profiles(), groups } };
}

function postById(raw: string, now: Date): Json {
  const [owner, id] = raw.split('_');
  const community = byId(owner);
  const post = community?.posts.find((one) => one.id === Number(id));
  if (!community || !post) return { response: { items: [], profiles: [], groups: [] } };
  return {
    response: { items: [apiPost(community, post, now)], profiles: profiles(), groups: [briefGroup(community)] },
  };
}

/** A page of the members box: 40 people at a time. */
function members(community: MadeCommunity | undefined, offset: number): Json {
  if (!community || community.guest) return apiError(29, 'Rate limit reached');
  const list = community.memberList?.slice(offset, offset + 40) ?? people;
  return { response: { count: community.members, items: list.map(apiUser), next_from: '' } };
}

function resolve(name: string): Json {
  const person = personByName(name);
  if (person) return { response: { object_id: person.id, type: 'user' } };
  const community = byName(name);
  return { response: community ? { object_id: community.id, type: community.kind } : [] };
}

/** Answers one API method the way VK does, errors included. */
export function answer(method: string, given: Parameters, now: Date): Json {
  const text = (key: string) => String(given[key] ?? '');
  const community = byId(text('owner_id') || text('group_id') || text('group_ids'));
  if (method === 'utils.resolveScreenName') return resolve(text('screen_name'));
  if (method === 'groups.getById')
    return { response: { groups: community ? [fullGroup(community)] : [], profiles: [] } };
  if (method === 'groups.getMembers') return members(community, Number(given.offset ?? 0));
  const person = personById(text('owner_id') || text('user_ids'));
  if (method === 'users.get') return { response: person ? [apiProfile(person)] : [] };
  if (method === 'wall.get' && person) return personWall(person, now);
  if (method === 'newsfeed.getFeed') return newsfeed(now);
  if (method === 'newsfeed.search') return searchPosts(text('q'), now);
  if (method === 'wall.getById') return postById(text('posts'), now);
  if (method === 'wall.getComments') return comments(text('owner_id'), text('post_id'), now);
  if (!community) return apiError(100, 'One of the parameters specified was missing or invalid');
  if (method === 'wall.get') return wall(community, Number(given.offset ?? 0), now);
  return method === 'owners.getMainTab'
    ? mainTab(community, Number(given.start_from ?? 0), now)
    : apiError(3, 'Unknown method');
}

/** Many methods in one call; the answer names none of them, and a failed entry holds an error envelope. */
export function batch(body: string, now: Date): Json {
  const { requests } = JSON.parse(body) as { requests: { id: string; method: string; params?: Parameters }[] };
  return { responses: requests.map(({ id, method, params }) => ({ id, body: answer(method, params ?? {}, now) })) };
}
