import { bandOf, isKnown } from '../model';
import type { Side } from './side';

/** What makes the columns of a comparison less comparable than they look; `who` are places in the row, from 0. */
export interface MethodNote {
  code: /** Different networks: levels differ between networks, whatever the communities do. */
    | 'NETWORKS_DIFFER'
    /** In some, shares are part of the interactions; in these they are not, because not every post shows them. */
    | 'WITHOUT_SHARES'
    /** Views and plays are two different counters. */
    | 'VIEWS_DIFFER'
    /** From posts seen, not from a complete series. */
    | 'NOT_CONTIGUOUS'
    | 'SMALL_SAMPLE'
    /** Only saved posts: picked by the user, not a sample. */
    | 'SAVED_ONLY'
    /** Visited before complete figures were kept. */
    | 'ONLY_SNAPSHOT'
    /** More than two weeks lie between the visits. */
    | 'DATES_DIFFER'
    /** The samples reach over spans of which one is more than three times as long as another. */
    | 'SPANS_DIFFER'
    /** Sizes differ more than tenfold; engagement falls with size. */
    | 'SIZES_DIFFER'
    /** Read as a visitor who is not logged in. */
    | 'GUEST'
    /** The audience changed by more than a tenth inside the window. */
    | 'FOLLOWERS_CHANGED';
  who: number[];
}

const DAY = 86_400_000;

/** Every difference of method between the communities, most important first; nothing when there is none. */
export function methodNotes(sides: readonly Side[]): MethodNote[] {
  const where = (applies: (side: Side) => boolean) => sides.flatMap((side, index) => (applies(side) ? [index] : []));
  const everybody = sides.map((_, index) => index);
  const differs = (values: ReadonlyArray<string | undefined>) =>
    new Set(values.filter((value) => value !== undefined)).size > 1;
  const without = where(({ figures }) => figures !== undefined && headlineOf(figures)?.withoutShares === true);
  const views = sides.map(({ figures }) =>
    figures === undefined || 'reason' in figures.byViews ? undefined : figures.byViews.viewsAre,
  );
  const candidates: MethodNote[] = [
    { code: 'NETWORKS_DIFFER', who: differs(sides.map(({ network }) => network)) ? everybody : [] },
    { code: 'WITHOUT_SHARES', who: without.length < sides.length ? without : [] },
    {
      code: 'VIEWS_DIFFER',
      who: differs(views) ? where(({ figures }) => figures !== undefined && !('reason' in figures.byViews)) : [],
    },
    { code: 'SAVED_ONLY', who: where(({ source }) => source === 'library') },
    { code: 'ONLY_SNAPSHOT', who: where(({ source }) => source === 'snapshot') },
    {
      code: 'NOT_CONTIGUOUS',
      who: where(
        ({ figures, source }) =>
          source === 'visit' && figures?.contiguous === false && headlineOf(figures) !== undefined,
      ),
    },
    {
      code: 'SMALL_SAMPLE',
      who: where(({ figures }) => figures !== undefined && headlineOf(figures)?.label === 'small-sample'),
    },
    { code: 'DATES_DIFFER', who: spread(sides.map(({ at }) => Date.parse(at))) > 14 * DAY ? everybody : [] },
    { code: 'SPANS_DIFFER', who: ratio(sides.flatMap(spanOf)) > 3 ? everybody : [] },
    { code: 'SIZES_DIFFER', who: ratio(sides.flatMap(smallestSizeOf)) > 10 ? everybody : [] },
    { code: 'GUEST', who: where(({ guest }) => guest) },
    {
      code: 'FOLLOWERS_CHANGED',
      who: where(({ figures }) => figures?.warnings.some(({ code }) => code === 'FOLLOWERS_CHANGED') === true),
    },
  ];
  return candidates.filter(({ who }) => who.length > 0);
}

function headlineOf(figures: NonNullable<Side['figures']>) {
  return 'reason' in figures.headline ? undefined : figures.headline;
}

function spanOf({ figures }: Side): number[] {
  const headline = figures && headlineOf(figures);
  return headline ? [Math.max(DAY, Date.parse(headline.to) - Date.parse(headline.from))] : [];
}

function smallestSizeOf({ members }: Side): number[] {
  return isKnown(members) ? [Math.max(1, bandOf(members).lo)] : [];
}

function spread(values: readonly number[]): number {
  return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
}

function ratio(values: readonly number[]): number {
  return values.length < 2 ? 1 : Math.max(...values) / Math.min(...values);
}
