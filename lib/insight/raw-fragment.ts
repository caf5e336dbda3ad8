import type { Post } from '../model';

/** Longer objects hold more than one post, or are none anybody would read. */
const LONGEST = 200_000;
/** Names under which networks write a post's own id. */
const ID_KEYS = ['id', 'pk', 'post_id', 'code', 'shortcode'] as const;
/** VK writes owner and number apart; the feed calls the owner its source. */
const OWNER_KEYS = ['owner_id', 'source_id', 'to_id'] as const;

/**
 * The JSON object from which a post was read: the largest object of the newest piece that carries the post's own id.
 * It is the network's object as it was parsed, written again without spaces, not the bytes of the answer. Undefined
 * when no piece is JSON with such an object (posts from markup, or from HTML inside an answer).
 */
export function rawFragment(post: Post, pieces: Iterable<string>): string | undefined {
  const number = post.id.slice(post.id.lastIndexOf('_') + 1);
  for (const piece of pieces) {
    if (!piece.includes(number) && !(post.code && piece.includes(post.code))) continue;
    const found = largest(documentsIn(piece), post);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One JSON document, or one per line; an answer may begin with a guard against being run as a script. */
function documentsIn(piece: string): unknown[] {
  const text = piece.replace(/^\s*for\s*\(;;\);/, '');
  const whole = parsed(text);
  return whole === undefined ? text.split('\n').map(parsed) : [whole];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function largest(documents: unknown[], post: Post): string | undefined {
  let best: string | undefined;
  const waiting = documents;
  for (let value = waiting.pop(); value !== undefined || waiting.length > 0; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    waiting.push(...Object.values(value));
    if (!isOf(value as Record<string, unknown>, post)) continue;
    const text = JSON.stringify(value);
    if (text.length <= LONGEST && text.length > (best?.length ?? 0)) best = text;
  }
  return best;
}

function isOf(value: Record<string, unknown>, { id, code }: Post): boolean {
  const has = (keys: readonly string[], wanted: string) =>
    keys.some((key) => Object.hasOwn(value, key) && String(value[key]) === wanted);
  const cut = id.lastIndexOf('_');
  if (cut > 0 && has(OWNER_KEYS, id.slice(0, cut)) && has(ID_KEYS, id.slice(cut + 1))) return true;
  return has(ID_KEYS, id) || (code !== undefined && has(ID_KEYS, code));
}
