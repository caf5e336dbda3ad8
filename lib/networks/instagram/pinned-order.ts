import type { JsonObject } from '../_json/walk';
import { msFromPk } from './codes';
import { mediaPk } from './ids';

/** Ids are minted when an upload starts, so neighbours may be out of order by hours (2026-10). */
const TOLERANCE_MS = 24 * 3_600_000;

const MOST_PINS = 3;

/**
 * What the order of a guest's grid says about pinning, which has no flag there (2026-10): of the first three posts,
 * those older than the one after them are pinned. Empty when the nodes carry flags, carry no dates, or are too few.
 */
export function pinnedByOrder(nodes: readonly JsonObject[]): boolean[] {
  if (nodes.length <= MOST_PINS || nodes.some(hasFlag)) return [];
  const [first, second, third, after] = nodes.slice(0, MOST_PINS + 1).map((node) => msFromPk(mediaPk(node) ?? ''));
  if (after === undefined) return [];
  let leading = true;
  const pins = [first, second, third].map((date) => {
    leading &&= date !== undefined && date < after - TOLERANCE_MS;
    return leading;
  });
  return nodes.map((_, index) => pins[index] ?? false);
}

function hasFlag(node: JsonObject): boolean {
  return 'timeline_pinned_user_ids' in node || 'clips_tab_pinned_user_ids' in node || 'pinned_for_users' in node;
}
