import { type Count, isKnown, type PostFormat, type TransferredPost } from '../model';
import { KEPT } from './fourcat-kept';

type Json = Record<string, unknown>;

/** The raw object of a post in the shape that 4CAT's own mapper of this network reads; undefined for other networks. */
export function fourcatItem(saved: TransferredPost): { data: Json; remade: boolean } | undefined {
  const { network } = saved.post;
  const remake = REMAKE.get(network);
  if (!remake) return undefined;
  const raw = rawOf(saved.raw);
  const kept = raw && KEPT.get(network)?.(raw, vkAuthor(saved));
  return kept ? { data: kept, remade: false } : { data: remake(saved), remade: true };
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

/** The community, when the post is its own: a guest on its wall has another name and another address. */
function ownerOf({ post, community }: TransferredPost): TransferredPost['community'] {
  return post.authorId === undefined || post.authorId === post.communityId ? community : undefined;
}

/** `datasources/instagram/search_instagram.py`, item lists. */
function instagram(saved: TransferredPost): Json {
  const { post } = saved;
  const owner = ownerOf(saved);
  const user = {
    pk: post.authorId ?? post.communityId,
    username: owner?.handle ?? post.authorName ?? post.authorId ?? post.communityId,
    full_name: post.authorName ?? owner?.name ?? '',
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

function vkAuthor(saved: TransferredPost): Json {
  const owner = ownerOf(saved);
  return { name: saved.post.authorName ?? owner?.name ?? '', screen_name: owner?.handle ?? '' };
}

/** `datasources/vk/search_vk.py`: objects of VK's own API. */
function vk(saved: TransferredPost): Json {
  const { post } = saved;
  const [, owner = post.communityId, id = post.id] = /^(-?\d+)_(\d+)$/.exec(post.id) ?? [];
  const counted = (name: string, count: Count) => (isKnown(count) ? { [name]: { count: count.value } } : {});
  return {
    id: numeric(id),
    owner_id: numeric(owner),
    from_id: numeric(post.authorId ?? owner),
    date: seconds(post.publishedAt),
    text: post.text,
    '4cat_item_type': 'post',
    author_profile: vkAuthor(saved),
    ...counted('likes', post.reactions),
    ...counted('comments', post.comments),
    ...counted('reposts', post.shares),
    ...counted('views', post.views),
  };
}

function numeric(id: string): number | string {
  return /^-?\d{1,15}$/.test(id) ? Number(id) : id;
}

/** `datasources/facebook/search_facebook.py`, which not every 4CAT has. */
function facebook(saved: TransferredPost): Json {
  const { post } = saved;
  const owner = ownerOf(saved);
  const url = post.url ?? '';
  // The mapper takes what stands behind the last slash for the author.
  const actor = { name: post.authorName ?? owner?.name ?? '', url: owner?.url ?? post.authorId ?? '' };
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

const REMAKE: ReadonlyMap<string, (saved: TransferredPost) => Json> = new Map([
  ['instagram', instagram],
  ['vk', vk],
  ['facebook', facebook],
]);
