import type { Post } from '../../model';
import { at, idAt, isObject, type JsonObject, walk } from '../_json/walk';
import { readCommentItem } from './read-comments';
import { addRole, addWallTotal, type List } from './read-list';
import { hasPostIdentity, isUnpublished, looksLikePost, postKey, postOwner, readPost } from './read-post';
import { noteUnrecognised, provenanceOf, sightingIn } from './reading';
import { type View, viewOf } from './wall-surface';

/** Feed items that wrap posts instead of being one: advertising blocks and digests (schema 5.199). */
const WRAPPER = /^(?:ads|ads_post|ads_app|ads_site|ads_vk_apps_slider|digest)$/;

/** One item of a list of posts with what its place says about it. */
interface PlacedItem {
  item: JsonObject;
  pinned: boolean | null;
  ad: boolean;
}

/**
 * Reads a list of posts: `items`, and `fixed` of the main tab, which stands outside `items` and may repeat in them.
 *
 * @param isPinned what the markup around an item says (legacy answers)
 */
export function readPosts(
  list: List,
  holder: JsonObject,
  items: unknown[],
  isPinned?: (index: number) => boolean,
): void {
  const fixed = isObject(holder.fixed) ? holder.fixed : undefined;
  const view = viewOf(list.method, holder, ownersOf(fixed ? [fixed, ...items] : items), list.reading.page);
  const fixedKey = fixed && postKey(fixed);
  const otherwise = pinnedOtherwise(view, holder, list.method);
  const before = list.reading.posts.length;
  if (fixed) readItem(list, view, { item: fixed, pinned: true, ad: false });
  items.forEach((item, index) => {
    if (!isObject(item)) return;
    const isFixed = fixedKey !== undefined && postKey(item) === fixedKey;
    readItem(list, view, { item, pinned: isFixed || isPinned?.(index) ? true : otherwise, ad: false });
  });
  if (view.owner !== undefined) addWallTotal(list, view.owner, holder.count);
  if (list.reading.posts.length === before) noteBlindList(list, items);
}

/** A wall holds posts only, so one without a single readable post has changed its form. */
function noteBlindList(list: List, items: unknown[]): void {
  const first = items.find((item) => isObject(item) && !isUnpublished(item));
  const isFeed = list.method?.startsWith('newsfeed.') ?? true;
  if (first !== undefined && !isFeed) noteUnrecognised(list.reading, list.where, first);
}

/** A wall's own answers mark the pinned post, so the others are not pinned; later pages of the main tab do not tell. */
function pinnedOtherwise(view: View, holder: JsonObject, method: string | undefined): boolean | null {
  const tells = 'count' in holder || 'fixed' in holder || method === 'wall.get' || method === 'al_wall.php';
  return view.surface === 'wall' && tells ? false : null;
}

function ownersOf(items: unknown[]): string[] {
  return items.flatMap((item) => (isObject(item) && hasPostIdentity(item) ? (postOwner(item) ?? []) : []));
}

function readItem(list: List, view: View, placed: PlacedItem): void {
  const { item } = placed;
  try {
    if (isUnpublished(item)) return;
    if (!hasPostIdentity(item)) {
      readOtherItem(list, view, item);
      return;
    }
    const post = addPost(list, view, placed);
    const isSilent = post?.deleted || post?.paywalled || post?.ad;
    if (post?.reactions.kind === 'absent' && !isSilent) noteUnrecognised(list.reading, list.where, item);
  } catch {
    noteUnrecognised(list.reading, list.where, item);
  }
}

/** Feeds mix many kinds of items; only one that calls itself a post, or nothing at all, should have been a post. */
function readOtherItem(list: List, view: View, item: JsonObject): void {
  const type = typeof item.type === 'string' ? item.type : 'post';
  if (WRAPPER.test(type)) readWrapped(list, view, item, type);
  else if (type === 'post' && item.post_type !== 'reply') noteUnrecognised(list.reading, list.where, item);
}

function readWrapped(list: List, view: View, wrapper: JsonObject, type: string): void {
  const isAd = type !== 'digest';
  walk(wrapper, (object) => {
    if (!looksLikePost(object)) return 'enter';
    addPost(list, isAd ? { surface: 'suggested' } : view, { item: object, pinned: null, ad: isAd });
    return 'skip';
  });
}

/** Reads one post into the reading; a stranger's post between a wall's own ones is a suggestion. */
function addPost(list: List, view: View, placed: PlacedItem): Post | undefined {
  const { reading } = list;
  const surface = surfaceOf(list, view, placed.item);
  const sighting = sightingIn(reading, surface, surface === 'wall' ? view.owner : undefined);
  const provenance = provenanceOf(reading, list.where);
  const { pinned, ad } = placed;
  const post = readPost(placed.item, { sighting, provenance, names: list.names, pinned, ad, guest: reading.guest });
  if (!post) return undefined;
  reading.posts.push(post);
  if (post.authorId && !post.authorId.startsWith('-')) addRole(list, post.authorId, 'authors', post.communityId);
  addRole(list, idAt(placed.item, 'signer_id'), 'authors', post.communityId);
  const previews = at(placed.item, 'activity', 'comments');
  for (const comment of Array.isArray(previews) ? previews : []) readCommentItem(list, comment, post.id, undefined);
  return post;
}

function surfaceOf(list: List, view: View, item: JsonObject): View['surface'] {
  if (view.surface === 'wall') return postOwner(item) === view.owner ? 'wall' : 'suggested';
  const open = list.reading.page.postId;
  if (view.surface === 'single' && open !== undefined && open !== postKey(item)) return 'related';
  return view.surface;
}

/** A post that stands alone in an answer: a message's attachment, a bookmark, an opened post. */
export function readLonePost(list: List, item: JsonObject): void {
  const surface = postKey(item) === list.reading.page.postId ? 'single' : 'preview';
  if (!isUnpublished(item)) addPost(list, { surface }, { item, pinned: null, ad: false });
}
