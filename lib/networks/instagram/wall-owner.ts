import type { PageRef } from '../../model';
import { isObject, type JsonObject } from '../_json/walk';
import { ownerInId, userId } from './ids';

/** How many posts each person signed, and the user names seen. */
class Signatures {
  readonly count = new Map<string, number>();
  readonly names = new Map<string, string>();
  /** The post in which a person was counted last, so that author and owner count once. */
  readonly #last = new Map<string, number>();

  /** Author, owner, and the coauthors who accepted. */
  post(media: JsonObject, index: number): void {
    this.#add(media.user, index);
    this.#add(media.owner, index);
    this.#add(media.owner_id, index);
    if (Array.isArray(media.coauthor_producers)) for (const user of media.coauthor_producers) this.#add(user, index);
    const owner = ownerInId(media);
    if (owner !== undefined) this.#sign(owner, index);
  }

  #add(user: unknown, index: number): void {
    if (!isObject(user)) return;
    const id = userId(user);
    if (id === undefined) return;
    this.#sign(id, index);
    if (typeof user.username === 'string' && !this.names.has(id)) this.names.set(id, user.username.toLowerCase());
  }

  #sign(id: string, index: number): void {
    if (this.#last.get(id) === index) return;
    this.#last.set(id, index);
    this.count.set(id, (this.count.get(id) ?? 0) + 1);
  }
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
  const signatures = new Signatures();
  nodes.forEach((node, index) => {
    signatures.post(node, index);
  });
  const { count, names } = signatures;
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
