import type { VisitFigure, VisitFigures } from '../model';
import type { Side } from './side';

/** How a figure is written: a fraction as percent, a number of people or posts, a number with decimals, hours,
 * a change with its sign. */
export type FigureUnit = 'percent' | 'count' | 'decimal' | 'hours' | 'change' | 'percent-change';

/** One figure of one community, or why there is none. */
export type FigureCell =
  | {
      value: number;
      band?: { lo: number; hi: number };
      /** Posts, or days for figures of days, behind it. */
      n?: number;
      days?: number;
      from?: string;
      to?: string;
      small?: boolean;
      withoutShares?: boolean;
      viewsAre?: 'views' | 'plays';
    }
  | {
      reason: NoFigureOf['reason'] | 'NOT_KEPT' | 'NO_GROWTH' | 'BELOW_PRECISION';
      n?: number;
      needed?: number;
      hidden?: number;
      of?: number;
    };

type NoFigureOf = Extract<VisitFigure, { reason: string }>;
type Given = Exclude<VisitFigure, { reason: string }>;

/** Ids of the figures, in the order in which they are shown. Never translated: files and tests name them. */
export const FIGURE_IDS = [
  'members',
  'growth',
  'growth_rate',
  'growth_weekly',
  'er_f',
  'er_f_mean',
  'er_f_q1',
  'er_f_q3',
  'er_period',
  'er_v',
  'er_v_mean',
  'er_v_ratio',
  'er_day_mean',
  'lr',
  'tr',
  'sr',
  'vr',
  'cd',
  'virality',
  'ai',
  'posts_per_day',
  'gap_median',
  'gap_longest',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

export interface FigureRow {
  id: FigureId;
  unit: FigureUnit;
  /** In the order of the communities. */
  cells: FigureCell[];
}

const UNITS: Partial<Record<FigureId, FigureUnit>> = {
  members: 'count',
  growth: 'change',
  growth_rate: 'percent-change',
  growth_weekly: 'percent-change',
  cd: 'decimal',
  ai: 'decimal',
  posts_per_day: 'decimal',
  gap_median: 'hours',
  gap_longest: 'hours',
};

/** All figures of all communities, a row per figure. */
export function figureRows(sides: readonly Side[]): FigureRow[] {
  const columns = sides.map(cellsOf);
  return FIGURE_IDS.map((id) => ({ id, unit: UNITS[id] ?? 'percent', cells: columns.map((cells) => cells[id]) }));
}

function cellsOf(side: Side): Record<FigureId, FigureCell> {
  const { figures } = side;
  const rest = figures === undefined ? keptOnly(side) : engagementCells(figures);
  return { ...rest, ...sizeCells(side) };
}

function sizeCells({
  members,
  line,
}: Side): Record<'members' | 'growth' | 'growth_rate' | 'growth_weekly', FigureCell> {
  const { growth, from, to } = line;
  const dated = from !== undefined && to !== undefined ? { from, to } : {};
  const size: FigureCell =
    'value' in members
      ? { value: members.value, ...(members.kind === 'rounded' && { band: { lo: members.lo, hi: members.hi } }) }
      : { reason: 'NO_FOLLOWERS' };
  const none: FigureCell = { reason: growth.kind === 'below-precision' ? 'BELOW_PRECISION' : 'NO_GROWTH' };
  if (growth.kind !== 'change') return { members: size, growth: none, growth_rate: none, growth_weekly: none };
  const part = (value: number | undefined, more = {}): FigureCell =>
    value === undefined ? { reason: 'ZERO_DENOMINATOR' } : { value, ...dated, ...more };
  return {
    members: size,
    growth: part(growth.change, growth.band && { band: growth.band }),
    growth_rate: part(growth.rate),
    growth_weekly: part(growth.weekly),
  };
}

type EngagementId = Exclude<FigureId, 'members' | 'growth' | 'growth_rate' | 'growth_weekly'>;

function engagementCells(figures: VisitFigures): Record<EngagementId, FigureCell> {
  const { headline, byViews, perDay, rates, activityIndex, rhythm } = figures;
  const talk = 'reason' in rates.talk ? rates.talkAll : rates.talk;
  return {
    er_f: cellOf(headline),
    er_f_mean: cellOf(headline, (figure) => figure.mean),
    er_f_q1: cellOf(headline, (figure) => figure.q1),
    er_f_q3: cellOf(headline, (figure) => figure.q3),
    er_period: cellOf(headline, (figure) => figure.period),
    er_v: 'reason' in byViews ? byViews : { ...cellOf(byViews), viewsAre: byViews.viewsAre },
    er_v_mean: cellOf(byViews, (figure) => figure.mean),
    er_v_ratio: cellOf(byViews, (figure) => figure.pooled),
    er_day_mean: perDay,
    lr: cellOf(rates.love),
    tr: cellOf(talk),
    sr: cellOf(rates.share),
    vr: cellOf(rates.view),
    cd: cellOf(rates.commentDensity),
    virality: cellOf(rates.virality),
    ai: cellOf(activityIndex),
    posts_per_day: rhythmCell(rhythm, 'postsPerDay'),
    gap_median: rhythmCell(rhythm, 'medianGapHours'),
    gap_longest: rhythmCell(rhythm, 'longestGapHours'),
  };
}

/** The figure itself, or another statistic of the same sample; a band belongs to the figure only. */
function cellOf<F extends Given>(figure: F | NoFigureOf, other?: (figure: F) => number): FigureCell {
  if ('reason' in figure) return figure;
  const { n, from, to, label, withoutShares, band } = figure;
  return {
    value: other ? other(figure) : figure.value,
    ...(!other && band && { band }),
    n,
    from,
    to,
    small: label === 'small-sample',
    ...(withoutShares && { withoutShares }),
  };
}

function rhythmCell(
  rhythm: VisitFigures['rhythm'],
  part: 'postsPerDay' | 'medianGapHours' | 'longestGapHours',
): FigureCell {
  return 'reason' in rhythm ? rhythm : { value: rhythm[part], n: rhythm.n, days: rhythm.days };
}

/** Of an early visit only the ER was kept. */
function keptOnly({ engagement }: Side): Record<EngagementId, FigureCell> {
  const kept = Object.fromEntries(FIGURE_IDS.map((id) => [id, { reason: 'NOT_KEPT' }])) as Record<
    EngagementId,
    FigureCell
  >;
  if (engagement === undefined || 'reason' in engagement) return kept;
  const { median, mean, n, from, to, label } = engagement;
  const sample = { n, from, to, small: label === 'small-sample' };
  return { ...kept, er_f: { value: median, ...sample }, er_f_mean: { value: mean, ...sample } };
}
