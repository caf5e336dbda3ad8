import { isObject, type JsonObject } from '../_json/walk';

const MEDIA_TYPENAME = /^(?:XDT)?Graph(?:Image|Video|Sidecar)$|^XDTMediaDict$|^XIGPolaris\w*Media$/;

/** Product types of media that are no posts. */
const NO_POST = new Set(['story', 'carousel_item', 'live']);

/**
 * A media node of any family: a code, an id, and something that only media have.
 *
 * Carousel children have no code; stories and live videos have one and are told apart by their product type.
 */
export function isMedia(node: JsonObject): boolean {
  if (typeof (node.code ?? node.shortcode) !== 'string') return false;
  if (node.pk === undefined && node.id === undefined) return false;
  if (typeof node.product_type === 'string' && NO_POST.has(node.product_type)) return false;
  return (
    typeof node.media_type === 'number' ||
    typeof node.media_type === 'string' ||
    (typeof node.__typename === 'string' && MEDIA_TYPENAME.test(node.__typename)) ||
    typeof node.display_url === 'string' ||
    typeof node.display_uri === 'string' ||
    isObject(node.image_versions2)
  );
}

/** A profile with figures, not one of the many short user objects. */
export function isProfile(node: JsonObject): boolean {
  if (typeof node.username !== 'string') return false;
  return (
    typeof node.follower_count === 'number' ||
    typeof node.media_count === 'number' ||
    typeof node.biography === 'string' ||
    (isObject(node.edge_followed_by) && typeof node.edge_followed_by.count === 'number')
  );
}

/** A comment: an id, a text, a time, and a field that notes and messages do not have (their author is `user`). */
export function isComment(node: JsonObject): boolean {
  return (
    typeof node.text === 'string' &&
    node.created_at !== undefined &&
    (node.pk !== undefined || node.id !== undefined) &&
    ('comment_like_count' in node || 'owner' in node || node.__typename === 'XDTCommentDict')
  );
}

/** A person of a follow list or of the likers' list. */
export function isListed(node: unknown): node is JsonObject {
  return isObject(node) && typeof node.username === 'string' && 'is_private' in node && 'profile_pic_url' in node;
}

const HINTS = ['like_count', 'comment_count', 'taken_at', 'caption', 'media_type', 'image_versions2', 'display_uri'];

/** Looks like a post whose identity was renamed: several of a post's fields, yet no media by our rule. */
export function isAlmostMedia(node: unknown): boolean {
  return isObject(node) && HINTS.filter((hint) => node[hint] !== undefined).length >= 3;
}

/** Nothing inside, and no text that all we look for has: renditions of pictures and the like, most objects by far. */
export function isMuteLeaf(object: JsonObject): boolean {
  for (const name in object) {
    const member = object[name];
    if (typeof member === 'object' && member !== null) return false;
    if (typeof member !== 'string') continue;
    if (name === 'code' || name === 'shortcode' || name === 'text' || name === 'username') return false;
    if (mayBeDocument(member)) return false;
  }
  return true;
}

/** Query preloaders carry JSON inside a string (2026-02). */
export function mayBeDocument(text: string): boolean {
  return text.length >= 100 && text.charCodeAt(0) === 123;
}

/** The author inside a media: figures on old post answers, a timeline on guest pages; else too short to enter. */
export function isTellingAuthor(author: unknown): author is JsonObject {
  if (!isObject(author)) return false;
  return author.polaris_ordered_timeline_connection !== undefined || author.edge_followed_by !== undefined;
}
