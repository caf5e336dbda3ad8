import {
  type Account,
  mergeAccount,
  type Post,
  type Provenance,
  type ReadResult,
  type Sighting,
  type Surface,
} from '../../model';
import { isObject, type JsonObject, shapeOf } from '../_json/walk';
import type { FoundList } from './find-records';
import { userId } from './ids';
import { pinnedByOrder } from './pinned-order';
import type { Place } from './places';
import { readAccount } from './read-account';
import { readPost } from './read-post';
import { provenanceOf, type Reading } from './reading';
import { type WallOwner, wallOwner } from './wall-owner';

/** Most notices about one view; one renamed key breaks every item alike. */
const MOST_MISSES = 3;

/** Reads the posts of all views of a payload into `result`, with their authors. */
export function readLists(lists: readonly FoundList[], reading: Reading, result: ReadResult): void {
  const ranks = new Map<Surface, number>();
  const authors = new Authors();
  for (const list of lists) {
    const owner = ownerOf(list, reading);
    const provenance = provenanceOf(reading, list.place.where, false);
    if (owner?.handle !== undefined && owner.handle === reading.page.handle) result.page.communityId ??= owner.id;
    const pins = list.place.surface === 'wall' ? pinnedByOrder(list.nodes) : [];
    list.nodes.forEach((node, index) => {
      const rank = ranks.get(list.place.surface) ?? 0;
      ranks.set(list.place.surface, rank + 1);
      const sighting = sightingOf(node, list.place, owner?.id, reading, rank);
      safely(node, list.place.where, result, () => {
        const post = readPost(
          node,
          list.place,
          sighting,
          reading,
          owns(list.place) ? owner?.id : undefined,
          pins[index],
        );
        if (post) result.posts.push(post);
        else result.unrecognised.push({ where: list.place.where, shape: shapeOf(node) });
        authors.add(node, provenance);
      });
    });
    noteMisses(list, owner, reading, result);
  }
  result.accounts.push(...authors.all());
}

/** Views whose posts count for the profile even when a coauthor wrote them. */
const owns = (place: Place) => place.surface === 'wall' || place.surface === 'reels';

function ownerOf({ place, nodes }: FoundList, reading: Reading): WallOwner | undefined {
  if (place.ownerId !== undefined) return { id: place.ownerId };
  return owns(place) ? wallOwner(nodes, reading.page) : undefined;
}

function sightingOf(
  node: JsonObject,
  place: Place,
  ownerId: string | undefined,
  reading: Reading,
  rank: number,
): Sighting {
  const ofProfile = owns(place) || place.surface === 'tagged' || place.surface === 'reposts';
  const surface = place.surface === 'feed' && isSuggested(node) ? 'suggested' : place.surface;
  return ofProfile && ownerId !== undefined
    ? { surface, communityId: ownerId, run: reading.run, rank }
    : { surface, run: reading.run, rank };
}

/** The feed says why it shows a post of somebody the viewer does not follow (2026-02). */
function isSuggested(node: JsonObject): boolean {
  return isObject(node.explore) || node.inventory_source === 'mixed_unconnected';
}

/** Authors and coauthors, each once unless a later user object says more. */
class Authors {
  readonly #known = new Map<string, Account>();

  add(node: JsonObject, provenance: Provenance): void {
    this.#one(isObject(node.user) ? node.user : node.owner, provenance);
    if (Array.isArray(node.coauthor_producers)) {
      for (const user of node.coauthor_producers) this.#one(user, provenance);
    }
  }

  all(): Account[] {
    return [...this.#known.values()];
  }

  #one(user: unknown, provenance: Provenance): void {
    const id = userId(user);
    if (id === undefined || !isObject(user)) return;
    const known = this.#known.get(id);
    if (known && !saysMore(user, known)) return;
    const account = readAccount(user, 'authors', provenance);
    if (account) this.#known.set(id, known ? mergeAccount(known, account) : account);
  }
}

/** Coauthors come as short objects, authors as longer ones, Reels tabs give ids only (2025-12, 2026-07). */
function saysMore(user: JsonObject, known: Account): boolean {
  if (typeof user.username !== 'string') return false;
  return known.handle === undefined || (known.liveStory === undefined && typeof user.latest_reel_media === 'number');
}

/** Reads one item; whatever goes wrong with it must not blind the rest. */
export function safely(item: unknown, where: string, result: ReadResult, read: () => void): void {
  try {
    read();
  } catch {
    result.unrecognised.push({ where, shape: shapeOf(item) });
  }
}

function noteMisses(list: FoundList, owner: WallOwner | undefined, reading: Reading, result: ReadResult): void {
  const { place, nodes, misses } = list;
  const shapes = new Set(misses.map((item) => shapeOf(isObject(item) && isObject(item.node) ? item.node : item)));
  for (const shape of [...shapes].slice(0, MOST_MISSES)) result.unrecognised.push({ where: place.where, shape });
  if (isRenamedWall(list, owner, reading)) {
    result.unrecognised.push({ where: 'unknown list of the profile', shape: shapeOf(nodes[0]) });
  }
}

/** Several posts, all signed by the profile on screen, under a root we do not know: the wall was renamed. */
function isRenamedWall({ place, nodes }: FoundList, owner: WallOwner | undefined, { page }: Reading): boolean {
  if (place.known || owner || nodes.length < 3 || page.kind !== 'community') return false;
  const signed = wallOwner(nodes, page);
  return signed?.handle !== undefined && signed.handle === page.handle;
}

/** Posts of the profile itself, used to tell whether a found profile is the author of the open post. */
export function authorsOfSingle(posts: readonly Post[]): Set<string> {
  const single = posts.filter((post) => post.sightings.some(({ surface }) => surface === 'single'));
  return new Set(single.flatMap((post) => post.authorId ?? []));
}
