import { FIGURE_IDS, type FigureUnit, figureRows } from './figure-rows';
import type { Side } from './side';

/** Columns of the exported comparison. Never translated, so that scripts go on working. */
export const COMPARISON_COLUMNS = [
  'network',
  'community_id',
  'community',
  'url',
  'figure',
  'unit',
  'value',
  'lowest',
  'highest',
  'posts',
  'days',
  'first_post',
  'last_post',
  'small_sample',
  'without_shares',
  'views_are',
  'missing_because',
  'followers',
  'followers_read_at',
  'source',
  'complete_series',
  'seen_at',
  'reader',
] as const;

/** Names of the units in files. */
const UNITS: Record<FigureUnit, string> = {
  percent: 'fraction',
  'percent-change': 'fraction',
  count: 'count',
  change: 'count',
  decimal: 'number',
  hours: 'hours',
};

type Value = string | number | boolean | undefined;

/**
 * The comparison as long, tidy rows: one per community and figure, rates as fractions. What is not known is undefined,
 * and `missing_because` says why.
 */
export function comparisonRows(sides: readonly Side[]): Value[][] {
  const rows = figureRows(sides);
  return sides.flatMap((side, index) =>
    FIGURE_IDS.flatMap((id) => {
      const row = rows.find((one) => one.id === id);
      const cell = row?.cells[index];
      if (row === undefined || cell === undefined) return [];
      const given = 'reason' in cell ? undefined : cell;
      return [
        [
          side.network,
          side.communityId,
          side.name,
          side.url,
          id,
          UNITS[row.unit],
          given?.value,
          given?.band?.lo,
          given?.band?.hi,
          given?.n,
          given?.days,
          given?.from,
          given?.to,
          given?.small,
          given ? given.withoutShares === true : undefined,
          given?.viewsAre,
          'reason' in cell ? cell.reason : undefined,
          'value' in side.members ? side.members.value : undefined,
          side.membersAt,
          side.source,
          side.figures?.contiguous,
          side.at,
          side.adapter,
        ],
      ];
    }),
  );
}
