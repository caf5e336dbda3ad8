import type { Post } from '../../model';
import { idAt, isObject, type JsonObject, walk } from '../_json/walk';
import { readCommentItem } from './read-comments';
import { addRole, addWallTotal, type List } from './read-list';
import { type DatedIdentity, identityOf, isUnpublished, looksLikePost, readPost } from './read-post';
import { noteUnrecognised, sightingIn } from './reading';
import { type View, viewOf } from './wall-surface';

/** Feed items that wrap posts instead of being one: advertising blocks and digests (schema 5.199). */
const WRAPPER = /^(?:ads|ads_post|ads_app|ads_site|ads_vk_apps_slider|digest)$/;

/** One item of a list of posts with what its place says about it. */
interface PlacedItem {
  item: JsonObject;
  /** Undefined for things in the list that are no posts. */
  identity: DatedIdentity | undefined;
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
  const fixed = isObject(holder.fixed) ? place(holder.fixed, true) : undefined;
  const placed: PlacedItem[] = fixed ? [fixed] : [];
  items.forEach((item, index) => {
    if (!isObject(item)) return;
    const one = place(item, isPinned?.(index) ? true : null);
    const isRepeated = one.identity !== undefined && one.identity.key === fixed?.identity?.key;
    if (!isRepeated) placed.push(one);
  });
  const view = viewOf(list.method, holder, ownersOf(placed), list.reading.page);
  const otherwise = pinnedOtherwise(view, holder, list.method);
  const before = list.reading.posts.length;
  for (const one of placed) {
    one.pinned ??= otherwise;
    readItem(list, view, one);
  }
  if (view.owner !== undefined) addWallTotal(list, view.owner, holder.count);
  if (list.reading.posts.length === before) noteBlindList(list, items);
}

function place(item: JsonObject, pinned: boolean | null): PlacedItem {
  return { item, identity: identityOf(item), pinned, ad: false };
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

function ownersOf(placed: readonly PlacedItem[]): string[] {
  const owners: string[] = [];
  for (const { identity } of placed) if (identity) owners.push(identity.owner);
  return owners;
}

function readItem(list: List, view: View, placed: PlacedItem): void {
  const { item, identity } = placed;
  try {
    if (isUnpublished(item)) return;
    if (!identity) {
      readOtherItem(list, view, item);
      return;
    }
    const post = addPost(list, view, placed, identity);
    const isSilent = post.deleted || post.paywalled || post.ad;
    if (post.reactions.kind === 'absent' && !isSilent) noteUnrecognised(list.reading, list.where, item);
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
    const identity = looksLikePost(object) ? identityOf(object) : undefined;
    if (!identity) return 'enter';
    const placed = { item: object, identity, pinned: null, ad: isAd };
    addPost(list, isAd ? { surface: 'suggested' } : view, placed, identity);
    return 'skip';
  });
}

/** Reads one post into the reading; a stranger's post between a wall's own ones is a suggestion. */
function addPost(list: List, view: View, placed: PlacedItem, identity: DatedIdentity): Post {
  const { reading, provenance, names } = list;
  const surface = surfaceOf(list, view, identity);
  const sighting = sightingIn(reading, surface, surface === 'wall' ? view.owner : undefined);
  const { item, pinned, ad } = placed;
  const post = readPost(item, identity, { sighting, provenance, names, pinned, ad, guest: reading.guest });
  reading.posts.push(post);
  if (post.authorId && !post.authorId.startsWith('-')) addRole(list, post.authorId, 'authors', post.communityId);
  if (item.signer_id !== undefined) addRole(list, idAt(item, 'signer_id'), 'authors', post.communityId);
  const previews = isObject(item.activity) ? item.activity.comments : undefined;
  if (Array.isArray(previews)) for (const comment of previews) readCommentItem(list, comment, post.id, undefined);
  return post;
}

function surfaceOf(list: List, view: View, { owner, key }: DatedIdentity): View['surface'] {
  if (view.surface === 'wall') return owner === view.owner ? 'wall' : 'suggested';
  const open = list.reading.page.postId;
  return view.surface === 'single' && open !== undefined && open !== key ? 'related' : view.surface;
}

/** A post that stands alone in an answer: a message's attachment, a bookmark, an opened post. */
export function readLonePost(list: List, item: JsonObject): void {
  const identity = identityOf(item);
  if (!identity || isUnpublished(item)) return;
  const surface = identity.key === list.reading.page.postId ? 'single' : 'preview';
  addPost(list, { surface }, { item, identity, pinned: null, ad: false }, identity);
}
