import { type Count, isKnown, type PostFormat, type TransferredPost } from '../model';

type Json = Record<string, unknown>;

/** The raw object of a post in the shape that 4CAT's own mapper of this network reads; undefined for other networks. */
export function fourcatItem(saved: TransferredPost): { data: Json; remade: boolean } | undefined {
  const rule = RULES.get(saved.post.network);
  if (!rule) return undefined;
  const raw = rawOf(saved.raw);
  return raw && rule.fits.every((name) => Object.hasOwn(raw, name))
    ? { data: raw, remade: false }
    : { data: rule.remake(saved), remade: true };
}

function rawOf(raw: string | undefined): Json | undefined {
  if (raw === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** What 4CAT reads as missing: null, never 0. */
function known(count: Count): number | null {
  return isKnown(count) ? count.value : null;
}

function seconds(instant: string | null): number | null {
  return instant === null ? null : Math.floor(Date.parse(instant) / 1000);
}

/** `datasources/instagram/search_instagram.py`, item lists (read 2026-11-22 as of its commit 8913236). */
function instagram({ post, community }: TransferredPost): Json {
  const user = {
    pk: post.authorId ?? post.communityId,
    username: community?.handle ?? post.authorName ?? post.authorId ?? post.communityId,
    full_name: post.authorName ?? community?.name ?? '',
    profile_pic_url: '',
  };
  const type = INSTAGRAM_TYPES[post.format] ?? 1;
  const picture = { image_versions2: { candidates: [{ url: post.pictureUrl ?? '' }] } };
  return {
    id: post.id,
    pk: post.id,
    code: post.code ?? post.id,
    taken_at: seconds(post.publishedAt),
    media_type: type,
    caption: post.text === '' ? null : { text: post.text },
    user,
    owner: user,
    like_count: known(post.reactions),
    comment_count: known(post.comments),
    play_count: known(post.views),
    ...picture,
    ...(type === 2 && { video_versions: [{ url: '' }] }),
    // How many pictures an album has is not kept; the mapper counts this list.
    ...(type === 8 && { carousel_media: [{ media_type: 1, ...picture }] }),
  };
}

const INSTAGRAM_TYPES: Partial<Record<PostFormat, number>> = { image: 1, video: 2, reel: 2, album: 8 };

/** `datasources/vk/search_vk.py` (read 2026-11-22 as of its commit a9d8db6): objects of VK's own API. */
function vk({ post, community }: TransferredPost): Json {
  const [, owner = post.communityId, id = post.id] = /^(-?\d+)_(\d+)$/.exec(post.id) ?? [];
  const counted = (name: string, count: Count) => (isKnown(count) ? { [name]: { count: count.value } } : {});
  return {
    id: numeric(id),
    owner_id: numeric(owner),
    from_id: numeric(post.authorId ?? owner),
    date: seconds(post.publishedAt),
    text: post.text,
    '4cat_item_type': 'post',
    author_profile: { name: post.authorName ?? community?.name ?? '', screen_name: community?.handle ?? '' },
    ...counted('likes', post.reactions),
    ...counted('comments', post.comments),
    ...counted('reposts', post.shares),
    ...counted('views', post.views),
  };
}

function numeric(id: string): number | string {
  return /^-?\d{1,15}$/.test(id) ? Number(id) : id;
}

/** `datasources/facebook/search_facebook.py` (read 2026-11-22 as of its commit 522e3a8; not in every 4CAT). */
function facebook({ post, community }: TransferredPost): Json {
  const url = post.url ?? '';
  const actor = { name: post.authorName ?? community?.name ?? '', url: community?.url ?? '' };
  const when = {
    __typename: 'CometFeedStoryMinimizedTimestampStrategy',
    story: { creation_time: seconds(post.publishedAt), url },
  };
  const story = { post_id: post.id, wwwURL: url, message: { text: post.text }, actors: [actor], attachments: [] };
  return {
    id: post.id,
    comet_sections: {
      content: { story },
      context_layout: { story: { comet_sections: { metadata: [when] } } },
    },
  };
}

const RULES = new Map([
  ['instagram', { fits: ['media_type', 'code', 'taken_at', 'user'], remake: instagram }],
  ['vk', { fits: ['owner_id', 'date'], remake: vk }],
  ['facebook', { fits: ['comet_sections'], remake: facebook }],
]);
