import type { CompatMode, EngagementReport } from '../../lib/metrics/report-types';
import type { Community, Post, Snapshot } from '../../lib/model';
import type { HealthLevel } from '../../lib/session/health';

/** Everything the panel shows, ready to be drawn. */
export interface PanelView {
  network: { id: string; name: string };
  community: Community | undefined;
  report: EngagementReport | undefined;
  /** The posts behind the report, by id, for texts and counts. */
  posts: ReadonlyMap<string, Post>;
  /** Earlier visits, oldest first, without today's. */
  history: readonly Snapshot[];
  health: { level: HealthLevel; shapes: ReadonlyArray<readonly [string, number]>; adapter: string };
  guest: boolean | undefined;
  /** Clock reading of this view. */
  now: string;
}

/** What the user can do in the panel. */
export interface PanelActions {
  /** The same posts by other tools' rules; computed only when asked for. */
  computeAs(mode: CompatMode): EngagementReport | undefined;
  /** Scrolls the page to a post; false when it is not on the page now. */
  showPost(id: string): boolean;
  copy(text: string): Promise<boolean>;
}
