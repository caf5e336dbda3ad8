import { type ErGrowth, erGrowth } from '../../lib/metrics/er-growth';
import { type FollowerGrowth, followerGrowth } from '../../lib/metrics/growth';
import { type Headline, isFigure } from '../../lib/metrics/report-types';
import { type Count, isKnown, type Snapshot } from '../../lib/model';
import type { PanelView } from './panel-view';

export interface GrowthSince {
  /** Moment of the visit compared with: the latest earlier one that knew the size. */
  since: string;
  days: number;
  members: FollowerGrowth;
  /** Headline then and now; only between equal formulas. */
  er?: { from: number; to: number; since: string; growth: ErGrowth };
}

/** Window of the headline, in ms. */
const WINDOW = 90 * 86_400_000;

/** Change since the latest earlier visit that knew the size; undefined on a first visit. */
export function growthSince(view: PanelView): GrowthSince | undefined {
  const { community, report, history, now } = view;
  const earlier = history.findLast((visit) => isKnown(visit.members));
  if (earlier === undefined || community === undefined || !isKnown(community.members)) return undefined;
  const days = Math.max(1, Math.round((Date.parse(now) - Date.parse(earlier.at)) / 86_400_000));
  const members = followerGrowth(at(earlier.members, earlier.at), at(community.members, now));
  const er = report && isFigure(report.headline) ? erChange(report.headline, now, history) : undefined;
  return { since: earlier.at, days, members, ...(er ? { er } : {}) };
}

function at(members: Count, moment: string) {
  return { members, at: moment };
}

function erChange(headline: Headline, now: string, history: readonly Snapshot[]): GrowthSince['er'] {
  const earlier = history.findLast((visit) => 'median' in visit.engagement);
  if (earlier === undefined || !('median' in earlier.engagement)) return undefined;
  const window = (at: string) => ({ from: new Date(Date.parse(at) - WINDOW).toISOString(), to: at });
  const { formula, median, n } = earlier.engagement;
  const growth = erGrowth(
    { formula, value: median, n, ...window(earlier.at) },
    { formula: headline.formula, value: headline.median, n: headline.n, ...window(now) },
  );
  return { from: median, to: headline.median, since: earlier.at, growth };
}
