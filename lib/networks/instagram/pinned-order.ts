import type { JsonObject } from '../_json/walk';
import { dateFromPk } from './codes';
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
  const dates = nodes.map((node) => Date.parse(dateFromPk(mediaPk(node) ?? '') ?? ''));
  const after = dates[MOST_PINS];
  if (after === undefined || Number.isNaN(after)) return [];
  let leading = true;
  return dates.map((date, index) => {
    leading &&= index < MOST_PINS && date < after - TOLERANCE_MS;
    return leading;
  });
}

function hasFlag(node: JsonObject): boolean {
  return 'timeline_pinned_user_ids' in node || 'clips_tab_pinned_user_ids' in node || 'pinned_for_users' in node;
}
