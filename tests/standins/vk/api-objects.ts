import { people } from './people';
import { picture } from './pictures';
import type { MadeCommunity, MadePerson, MadePost } from './types';

type Json = Record<string, unknown>;

const REACTIONS = ['Лайк', 'Смешно', 'Ого!', 'Восторг'];

/** The set of reactions that answers with reactions carry beside their items. */
export const reactionSets = [{ id: 'reactions', items: REACTIONS.map((title, id) => ({ id, title, asset: {} })) }];

function attachments(community: MadeCommunity, post: MadePost): Json[] {
  const photo = (n: number) => ({
    type: 'photo',
    photo: {
      album_id: -7,
      id: post.id * 10 + n,
      owner_id: -community.id,
      date: 0,
      text: '',
      sizes: [{ type: 'x', width: 604, height: 340, url: picture(community.hue, post.id + n, 604, 340) }],
    },
    style: 'photo',
  });
  if (post.media === 'photo') return [photo(0)];
  if (post.media === 'album') return [photo(0), photo(1)];
  if (post.media === 'poll')
    return [{ type: 'poll', poll: { id: post.id, owner_id: -community.id, question: '?', votes: 318 } }];
  const video = { id: post.id, owner_id: -community.id, duration: 48, title: '', player: '', views: 1 };
  return post.media === 'video' ? [{ type: 'video', video }] : [];
}

/** Marks that VK puts on posts which must not count. */
function specialMarks(post: MadePost, date: number): Json {
  const original = { id: 41, owner_id: -220055505, from_id: -220055505, date: date - 7200, post_type: 'post' };
  if (post.special === 'pinned') return { is_pinned: 1 };
  if (post.special === 'ad') return { marked_as_ads: 1 };
  if (post.special === 'visitor') return { from_id: people[0]?.id };
  if (post.special !== 'repost') return {};
  return { copy_history: [{ ...original, text: 'Открытые мастерские: вход свободный.', attachments: [] }] };
}

/** A post as the API of 2025-2026 writes it, in wall naming. */
export function apiPost(community: MadeCommunity, post: MadePost, now: Date): Json {
  const date = Math.floor(now.getTime() / 1000) - Math.round(post.hoursAgo * 3600);
  const byKind = post.reactions && Object.entries(post.reactions).map(([id, count]) => ({ id: Number(id), count }));
  return {
    inner_type: 'wall_wallpost',
    ads_easy_promote: { type: 0, text: '', label_text: '', button_text: '', is_ad_not_easy: false },
    donut: { is_donut: false },
    comments: { can_post: community.guest ? 0 : 1, can_view: 1, count: post.comments, groups_can_post: true },
    marked_as_ads: 0,
    hash: 'made-up',
    type: 'post',
    attachments: attachments(community, post),
    attachments_meta: { primary_mode: 'single' },
    date,
    from_id: -community.id,
    id: post.id,
    is_favorite: false,
    likes: { can_like: 1, count: post.likes, user_likes: 0, can_publish: 1, repost_disabled: false },
    ...(byKind && { reactions: { count: post.likes, items: byKind } }),
    reaction_set_id: 'reactions',
    owner_id: -community.id,
    post_source: { type: 'vk' },
    post_type: 'post',
    reposts: { count: post.reposts, user_reposted: 0 },
    text: post.text,
    ...(post.views !== undefined && { views: { count: post.views } }),
    ...specialMarks(post, date),
  };
}

/** The same post in feed and main-tab naming. */
export function feedPost(community: MadeCommunity, post: MadePost, now: Date): Json {
  const { owner_id, id, ...rest } = apiPost(community, post, now);
  return { ...rest, source_id: owner_id, post_id: id };
}

/** A wall item of a future in which every key has another name. */
export function renamedPost(community: MadeCommunity, post: MadePost, now: Date): Json {
  const published = Math.floor(now.getTime() / 1000) - Math.round(post.hoursAgo * 3600);
  const counters = { hearts: post.likes, talks: post.comments, passes: post.reposts };
  return { uid: `c${community.id}p${post.id}`, published_ts: published, body: { plain: post.text }, counters };
}

/** A group as it stands in `groups` of other answers: without its members. */
export function briefGroup(community: MadeCommunity): Json {
  const { id, name, screenName, kind, hue } = community;
  const photo = picture(hue, id, 200, 200);
  return {
    id,
    name,
    screen_name: screenName,
    is_closed: 0,
    type: kind,
    is_admin: 0,
    is_member: 0,
    photo_50: photo,
    photo_100: photo,
    photo_200: photo,
  };
}

/** A group as `groups.getById` writes it for the page's header. */
export function fullGroup(community: MadeCommunity): Json {
  return {
    ...briefGroup(community),
    description: community.description,
    members_count: community.members,
    activity: community.category,
    verified: community.slug === 'vk-teahouse' ? 1 : 0,
    trust_mark: 0,
    is_business: '0',
    can_see_members: !community.guest,
    site: '',
    status: '',
    tabs: [
      { name: 'wall', main_type: 'wall', main_type_count: Math.max(community.posts.length, 48) },
      { name: 'photos', main_type: 'photos', main_type_count: 130, show_more: true },
    ],
    ...(community.kind === 'event' && { is_event: 1, start_date: 1_900_000_000 }),
  };
}

/** A profile with the fields that VK always sends and those its client asks for. */
export function apiUser(person: MadePerson, index: number): Json {
  return {
    id: person.id,
    first_name: person.first,
    last_name: person.last,
    domain: person.screenName ?? `id${person.id}`,
    screen_name: person.screenName ?? `id${person.id}`,
    is_closed: index % 3 === 2,
    can_access_closed: index % 3 !== 2,
    photo_100: picture(index * 60, index, 100, 100),
    ...(person.deactivated && { deactivated: person.deactivated }),
  };
}
