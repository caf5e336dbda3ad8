import type { PageRef } from '../../model';
import { isObject, type JsonObject } from '../_json/walk';
import { ownerInId, userId } from './ids';

/** Everybody who signed a post: author, owner, coauthors who accepted. Id to user name, empty when not given. */
function signers(media: JsonObject): Map<string, string> {
  const people = new Map<string, string>();
  const add = (user: unknown) => {
    const id = userId(user);
    if (id === undefined || !isObject(user)) return;
    const name = typeof user.username === 'string' ? user.username.toLowerCase() : '';
    if (name || !people.has(id)) people.set(id, name);
  };
  add(media.user);
  add(media.owner);
  add(media.owner_id);
  if (Array.isArray(media.coauthor_producers)) media.coauthor_producers.forEach(add);
  const owner = ownerInId(media);
  if (owner !== undefined && !people.has(owner)) people.set(owner, '');
  return people;
}

export interface WallOwner {
  id: string;
  handle?: string;
}

/**
 * Whose wall a list of posts is.
 *
 * The payload does not say it outright (2026-09). The profile signed every post of its own grid, as author or as
 * coauthor, so: (1) of the people who signed all posts, the one with the page's user name; (2) the only one;
 * (3) the one who is author of all; else (4) the one with the page's user name if it signed at least half (a coauthor
 * may leave a post later). Otherwise nobody: a wall without an owner belongs to no community.
 */
export function wallOwner(nodes: readonly JsonObject[], page: PageRef): WallOwner | undefined {
  if (nodes.length === 0) return undefined;
  const count = new Map<string, number>();
  const names = new Map<string, string>();
  for (const node of nodes) {
    for (const [id, name] of signers(node)) {
      count.set(id, (count.get(id) ?? 0) + 1);
      if (name) names.set(id, name);
    }
  }
  const owner = (id: string): WallOwner => ({ id, ...(names.has(id) && { handle: names.get(id) }) });
  const everywhere = [...count].filter(([, times]) => times === nodes.length).map(([id]) => id);
  const isPage = (id: string) => id === page.communityId || (!!page.handle && names.get(id) === page.handle);
  const named = everywhere.find(isPage);
  if (named !== undefined) return owner(named);
  const [only] = everywhere;
  if (everywhere.length === 1 && only !== undefined) return owner(only);
  const author = everywhere.find((id) => nodes.every((node) => (userId(node.user) ?? ownerInId(node)) === id));
  if (author !== undefined) return owner(author);
  const half = [...count].find(([id, times]) => isPage(id) && times * 2 >= nodes.length);
  return half && owner(half[0]);
}
