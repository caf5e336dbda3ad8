import { viewer } from './profiles';
import type { MadePost, Person, Profile } from './world';

const MEDIA_TYPES = { image: 1, reel: 2, album: 8 } as const;
const PRODUCTS = { image: 'feed', reel: 'clips', album: 'carousel_container' } as const;

const imageUrl = (pk: string) => `https://scontent.cdninstagram.com/v/t51.2885-15/${pk}_n.jpg`;

/** The short user object that stands in nodes and lists. */
export function userNode(person: Person) {
  return {
    pk: person.pk,
    id: person.pk,
    username: person.username,
    full_name: person.fullName,
    is_private: person.isPrivate === true,
    is_verified: person.isVerified === true,
    profile_pic_url: `https://scontent.cdninstagram.com/v/t51.2885-19/${person.anonymous ? '464760996_1254146839119862_3605321457742435801' : person.pk}_n.jpg`,
    friendship_status: { following: false, is_bestie: false },
    latest_reel_media: person.story ? 1_790_000_000 : 0,
    __typename: 'XDTUserDict',
  };
}

/** A node of the Posts tab, the home feed or a post page: the full form of a logged-in page. */
export function mediaNode(post: MadePost, owner?: Profile) {
  return {
    code: post.code,
    pk: post.pk,
    id: `${post.pk}_${post.author.pk}`,
    ad_id: null,
    caption: { has_translation: null, created_at: post.takenAt, pk: `1800${post.pk.slice(-13)}`, text: post.caption },
    caption_is_edited: false,
    taken_at: post.takenAt,
    inventory_source: null,
    is_paid_partnership: false,
    sponsor_tags: null,
    affiliate_info: null,
    link: null,
    user: userNode(post.author),
    owner: { id: post.author.pk },
    coauthor_producers: post.coauthors.map(userNode),
    invited_coauthor_producers: [],
    comment_count: post.comments,
    comments_disabled: null,
    commenting_disabled_for_viewer: null,
    like_and_view_counts_disabled: post.likesHidden,
    like_count: post.likes,
    top_likers: [],
    view_count: null,
    media_repost_count: null,
    product_type: PRODUCTS[post.kind],
    media_type: MEDIA_TYPES[post.kind],
    usertags: null,
    carousel_media_count: post.kind === 'album' ? 3 : null,
    carousel_media:
      post.kind === 'album'
        ? [1, 2, 3].map((child) => ({
            id: `${BigInt(post.pk) - BigInt(child)}_${post.author.pk}`,
            pk: String(BigInt(post.pk) - BigInt(child)),
            media_type: 1,
            code: null,
            product_type: 'carousel_item',
            taken_at: post.takenAt,
            like_count: null,
            image_versions2: { candidates: [{ url: imageUrl(post.pk), width: 1080, height: 1080 }] },
          }))
        : null,
    location: null,
    accessibility_caption: null,
    display_uri: null,
    image_versions2: { candidates: [{ url: imageUrl(post.pk), width: 1080, height: 1080 }] },
    timeline_pinned_user_ids: post.pinned && owner ? [owner.pk] : [],
    __typename: 'XDTMediaDict',
  };
}

/** The same post after a redesign renamed its fields: nothing in it is named as we know it. */
export function renamedNode(post: MadePost) {
  return {
    short_id: post.code,
    media_ref: post.pk,
    kind: post.kind.toUpperCase(),
    body: { value: post.caption },
    published_ts: post.takenAt,
    tally: { hearts: post.likes, replies: post.comments },
    author: { ref: post.author.pk, handle: post.author.username },
    __typename: 'IGGridItem',
  };
}

/** A node of the Reels tab: plays, no date, no caption. */
export function clipNode(post: MadePost, owner: Profile) {
  return {
    media: {
      pk: post.pk,
      id: `${post.pk}_${post.author.pk}`,
      code: post.code,
      user: { pk: post.author.pk, id: post.author.pk },
      product_type: 'clips',
      media_type: 2,
      play_count: post.plays + post.facebookPlays,
      fb_play_count: post.facebookPlays || null,
      view_count: null,
      like_and_view_counts_disabled: post.likesHidden,
      like_count: post.likes,
      comment_count: post.comments,
      clips_tab_pinned_user_ids: post.pinnedInReels ? [owner.pk] : [],
      coauthor_producers: [],
      image_versions2: { candidates: [{ url: imageUrl(post.pk), width: 640, height: 1136 }] },
    },
    __typename: 'XDTClipsItemDict',
  };
}

const XIG_NAMES = {
  image: 'XIGPolarisImageMedia',
  reel: 'XIGPolarisVideoMedia',
  album: 'XIGPolarisCarouselMedia',
} as const;

/** A guest's grid node: no counts, no date, no pin flag; `id` is not the id. */
export function xigNode(post: MadePost) {
  return {
    __typename: XIG_NAMES[post.kind],
    __isXIGPolarisMedia: XIG_NAMES[post.kind],
    pk: post.pk,
    code: post.code,
    accessibility_caption: null,
    caption: { text: post.caption },
    display_uri: imageUrl(post.pk),
    media_type: MEDIA_TYPES[post.kind],
    product_type: PRODUCTS[post.kind],
    user: { pk: post.author.pk, username: post.author.username, id: facebookId(post.author.pk) },
    id: `POLARIS_${post.pk}`,
  };
}

export function facebookId(pk: string): string {
  return `17841${pk.slice(-11).padStart(12, '4')}`;
}

/** Profile of the logged-in profile answer; the viewer stands beside it. */
export function profileAnswer(profile: Profile) {
  return {
    data: {
      user: {
        pk: profile.pk,
        id: profile.pk,
        username: profile.username,
        full_name: profile.fullName,
        biography: profile.biography,
        follower_count: profile.followers,
        following_count: profile.following,
        media_count: profile.mediaCount,
        total_clips_count: profile.posts.filter((post) => post.kind === 'reel').length,
        is_verified: profile.isVerified === true,
        is_private: false,
        is_business: profile.business,
        account_type: profile.business ? 2 : 1,
        category: profile.category || null,
        external_url: profile.link ?? null,
        bio_links: profile.link ? [{ url: profile.link, title: '', link_type: 'external', is_pinned: false }] : [],
        profile_pic_url: `https://scontent.cdninstagram.com/v/t51.2885-19/${profile.pk}_n.jpg`,
        latest_reel_media: profile.story ? 1_790_000_000 : 0,
        friendship_status: { following: true, followed_by: false },
        __typename: 'XDTUserDict',
      },
      viewer: { user: { pk: viewer.pk, id: viewer.pk, username: viewer.username, follower_count: viewer.followers } },
    },
    extensions: { is_final: true },
    status: 'ok',
  };
}

export function xigProfile(profile: Profile) {
  return {
    pk: profile.pk,
    username: profile.username,
    full_name: profile.fullName,
    biography: profile.biography,
    is_private: false,
    is_verified: profile.isVerified === true,
    follower_count: profile.followers,
    following_count: profile.following,
    all_media_count: null,
    bio_links: profile.link ? [{ url: profile.link, title: '', link_type: 'external' }] : [],
    profile_pic_url: `https://scontent.cdninstagram.com/v/t51.2885-19/${profile.pk}_n.jpg`,
    latest_reel_media: 0,
    has_any_clips: true,
    id: facebookId(profile.pk),
  };
}

/** A page of a connection, 12 nodes at a time as the site sends them. */
export function connection<T>(items: readonly T[], after: number, size = 12) {
  const end = Math.min(items.length, after + size);
  return {
    edges: items.slice(after, end).map((node) => ({ node, cursor: '' })),
    page_info: {
      end_cursor: end < items.length ? String(end) : null,
      has_next_page: end < items.length,
      has_previous_page: false,
      start_cursor: null,
    },
  };
}
