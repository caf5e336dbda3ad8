import type { PageRef, Surface } from '../../model';
import type { JsonObject } from '../_json/walk';

/** Which view a list of posts is, and whose wall when it is one. */
export interface View {
  surface: Surface;
  owner?: string;
}

const BY_METHOD: readonly (readonly [RegExp, Surface])[] = [
  [/^(?:wall\.get|owners\.getMainTab|al_wall\.php)$/, 'wall'],
  [/^(?:newsfeed\.search|wall\.search|search\.\w+|al_search\.php)$/, 'search'],
  [/^(?:newsfeed\.\w+|al_feed\.php)$/, 'feed'],
  [/^(?:wall\.getById|wkview\.php)$/, 'single'],
  [/^wall\.getReposts$/, 'reposts'],
];

/** The owner of most posts; the first one among equals. */
function commonOwner(owners: readonly string[]): { owner: string | undefined; share: number } {
  const [first] = owners;
  // The usual list is one wall.
  if (owners.every((owner) => owner === first)) return { owner: first, share: owners.length > 0 ? 1 : 0 };
  const counts = new Map<string, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const [owner, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return { owner, share: count / owners.length };
}

/**
 * Decides which view showed a list. The method says it best; in a batch, which names none, the shape does:
 * `total_count` only searches have, `fixed` and `badges` only the main tab, and one owner throughout is a wall.
 */
export function viewOf(method: string | undefined, list: JsonObject, owners: readonly string[], page: PageRef): View {
  const { owner, share } = commonOwner(owners);
  const known = method === undefined ? undefined : BY_METHOD.find(([pattern]) => pattern.test(method))?.[1];
  const surface = known ?? (isKnownElse(method) ? 'preview' : byShape(list, owner, share, owners.length, page));
  return surface === 'wall' && owner !== undefined ? { surface, owner } : { surface };
}

function isKnownElse(method: string | undefined): boolean {
  return (
    method !== undefined && /^[a-z]+\.[A-Za-z]+\d?$/.test(method) && !/\.php$/.test(method) && method !== 'execute'
  );
}

function byShape(list: JsonObject, owner: string | undefined, share: number, size: number, page: PageRef): Surface {
  if ('total_count' in list) return 'search';
  if ('fixed' in list || 'badges' in list) return 'wall';
  if (page.kind === 'feed') return 'feed';
  if (page.kind === 'search') return 'search';
  const isCounted = 'count' in list;
  if (share === 1 && isCounted) return 'wall';
  if (isCounted) return share >= 0.8 ? 'wall' : 'preview';
  const isOwnersPage = page.communityId !== undefined && page.communityId === owner;
  if ('next_from' in list) return share === 1 && (size > 1 || isOwnersPage) ? 'wall' : 'feed';
  return size === 1 ? 'single' : 'preview';
}
