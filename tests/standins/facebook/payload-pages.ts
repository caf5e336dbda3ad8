import { viewer } from './data-people';
import { addressOf, type Owner, type StandInPost, videoIdOf } from './data-types';
import { type CountForm, storyNode } from './payload-story';
import { avatar, picture } from './pictures';

/** Posts switch between the two current forms of counts, as the network's answers do. */
function formOf(index: number): CountForm {
  return index % 5 < 3 ? 'E' : 'D';
}

/** Header of a Page or a profile. */
export function profileHeader(owner: Owner) {
  const url = addressOf(owner);
  return {
    __typename: 'User',
    __isProfile: 'User',
    id: owner.id,
    name: owner.name,
    url,
    gender: owner.kind === 'page' ? 'UNKNOWN' : 'FEMALE',
    is_additional_profile_plus: owner.kind === 'page',
    delegate_page: owner.classicId ? { id: owner.classicId, is_business_page_active: false } : null,
    username_for_profile: null,
    show_verified_badge_on_profile: owner.kind === 'page',
    profilePicLarge: { uri: avatar(owner.name, owner.colours[0]) },
    cover_photo: { photo: { image: { uri: picture(owner.id, owner.colours, 1000, 340) } } },
    profile_social_context: {
      content: [
        { text: { text: owner.lang === 'ru' ? '311 подписок' : '86 following' }, uri: `${url}/following/` },
        { text: { text: owner.membersLabel }, uri: `${url}/followers/` },
      ],
    },
    header_top_row: {
      profile_user: {
        id: owner.id,
        profile_intro_card: {
          context_items: {
            edges: [
              { node: { profile_field_type: 'intro_bio', short_title: { text: owner.about } } },
              { node: { profile_field_type: 'category', short_title: { text: owner.category } } },
            ],
          },
        },
      },
    },
  };
}

/** A suggestion beside the page: the same shape as a header, but nobody opened it. */
export function suggestion(id: string, name: string, handle: string, followers: string) {
  const url = `https://www.facebook.com/${handle}`;
  return {
    __typename: 'User',
    id,
    name,
    url,
    is_additional_profile_plus: true,
    delegate_page: { id: `1045${id.slice(-10)}` },
    profile_social_context: { content: [{ text: { text: followers }, uri: `${url}/followers/` }] },
  };
}

/** Header of a group. */
export function groupHeader(owner: Owner) {
  return {
    __typename: 'Group',
    __isProfile: 'Group',
    id: owner.id,
    name: owner.name,
    url: addressOf(owner),
    group_address: owner.handle ?? '',
    group_type_name_for_content: 'GROUP',
    viewer_join_state: 'CAN_JOIN',
    privacy_info: { icon_name: 'globe-americas', title: { text: 'Public group' } },
    group_member_profiles: { formatted_count_text: owner.membersLabel },
    cover_renderer: { cover_photo_content: { photo: { image: { uri: picture(owner.id, owner.colours, 1000, 340) } } } },
    profile_picture_for_sticky_bar: { uri: avatar(owner.name, owner.colours[0]) },
  };
}

/** Cards of a group's About tab; only here the total is exact. */
export function groupAbout(owner: Owner) {
  return {
    group: groupHeader(owner),
    cards: [
      {
        __typename: 'GroupsAboutFeedAboutCardUnit',
        group: { id: owner.id, description_with_entities: { text: owner.about } },
      },
      {
        __typename: 'GroupsAboutFeedActivityCardUnit',
        group: {
          id: owner.id,
          number_of_posts_in_last_day: 1,
          number_of_posts_in_last_month: 41,
          group_total_members_info_text: owner.exactLabel,
          group_new_members_info_text: '+ 12 in the last week',
        },
      },
    ],
  };
}

/** The first document of a list: its owner and the first units. */
export function firstUnits(owner: Owner, posts: readonly StandInPost[], from: number, now: Date) {
  const list = owner.kind === 'group' ? 'group_feed' : 'timeline_list_feed_units';
  return {
    __typename: owner.kind === 'group' ? 'Group' : 'User',
    id: owner.id,
    [list]: {
      edges: posts.map((post, index) => ({
        node: storyNode(post, formOf(from + index), now),
        cursor: `c${from + index}`,
      })),
    },
  };
}

/**
 * A later page of a list as the network streams it: documents on lines of their own, one unit each, the paging
 * information last.
 */
export function streamedUnits(
  owner: Owner,
  posts: readonly StandInPost[],
  from: number,
  total: number,
  now: Date,
): string {
  const list = owner.kind === 'group' ? 'group_feed' : 'timeline_list_feed_units';
  const label =
    owner.kind === 'group' ? 'GroupsCometFeedRegularStories_paginationGroup' : 'ProfileCometTimelineFeed_user';
  const [first, ...rest] = posts;
  const documents: object[] = [
    { data: { node: firstUnits(owner, first ? [first] : [], from, now) }, extensions: { is_final: false } },
    ...rest.map((post, index) => ({
      label: `${label}$stream$${label}_${list}`,
      path: ['node', list, 'edges', index + 1],
      data: { node: storyNode(post, formOf(from + index + 1), now), cursor: `c${from + index + 1}` },
      extensions: { is_final: false },
    })),
    {
      label: `${label}$defer$${label}_${list}$page_info`,
      path: ['node', list],
      data: { page_info: { end_cursor: `c${from + posts.length}`, has_next_page: from + posts.length < total } },
      extensions: { is_final: true },
    },
  ];
  return documents.map((document) => JSON.stringify(document)).join('\n');
}

/** The Reels tab: items first, their counts in deferred documents that arrive out of order. */
export function reelsAnswer(owner: Owner, posts: readonly StandInPost[]): string {
  const item = (post: StandInPost) => ({
    profile_reel_node: {
      node: {
        __typename: 'Story',
        post_id: post.id,
        creation_time: Math.floor(post.publishedAt.getTime() / 1000),
        actors: [{ __typename: 'User', id: owner.id, name: owner.name, url: addressOf(owner) }],
        message: { text: post.text },
        attachments: [
          {
            media: {
              __typename: 'Video',
              id: videoIdOf(post),
              play_count_reduced: playsOf(post),
              playable_duration_in_ms: 38_000,
              preferred_thumbnail: { image: { uri: picture(post.id, owner.colours, 220, 380) } },
            },
          },
        ],
      },
    },
  });
  const counts = (post: StandInPost, index: number) => ({
    label: 'FBUnifiedVideoMediaTransitionContainer_video$defer$FBUnifiedVideoFeedbackBar_feedback',
    path: ['node', 'aggregated_fb_shorts', 'edges', index, 'profile_reel_node', 'node', 'attachments', 0, 'media'],
    data: {
      url: `/reel/${videoIdOf(post)}/`,
      feedback: { total_comment_count: post.comments, share_count_reduced: String(post.shares) },
      fb_reel_react_button: { story: { feedback: { likers: { count: post.likes } } } },
    },
  });
  const first = {
    data: { node: { __typename: 'User', id: owner.id, aggregated_fb_shorts: { edges: posts.map(item) } } },
  };
  return [first, ...posts.map(counts).reverse()].map((document) => JSON.stringify(document)).join('\n');
}

function playsOf(post: StandInPost): string {
  const plays = post.views ?? 0;
  return plays < 1000 ? String(plays) : `${(plays / 1000).toFixed(1)}K`;
}

/** What the page knows of its own route. */
export function routeInfo(owner: Owner | undefined, guest: boolean) {
  return {
    route: {
      actorID: guest ? '0' : viewer.id,
      rootView: {
        props: {
          ...(owner?.kind === 'group'
            ? { groupID: owner.id }
            : owner
              ? { userID: owner.id, userVanity: owner.handle }
              : {}),
          viewerID: guest ? '0' : viewer.id,
        },
      },
      tracePolicy: guest
        ? 'comet.profile.plus_logged_out'
        : owner?.kind === 'group'
          ? 'comet.group'
          : 'comet.profile.timeline.list',
      meta: { title: owner?.name ?? 'Facebook' },
      ...(guest && owner ? { upsellConfig: { surface: 'profile', profile_name: owner.name } } : {}),
    },
  };
}

/** The opened post as a permalink page and the dialog's own request carry it. */
export function openedPost(post: StandInPost, now: Date) {
  return { node_v2: storyNode(post, 'E', now, true) };
}

/** Wraps a document the way the site embeds it in its HTML. */
export function island(query: string, result: object): object {
  return {
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [
          {
            __bbox: {
              require: [
                [
                  'RelayPrefetchedStreamCache',
                  'next',
                  [],
                  [`adp_${query}RelayPreloader_66c1a2b3c4d5e`, { __bbox: { complete: true, result } }],
                ],
              ],
            },
          },
        ],
      ],
    ],
  };
}
