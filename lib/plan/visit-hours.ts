import type { Visit } from '../model';
import type { CommunityHours } from './slots';

/**
 * When a visited community's posts did well, for suggestions of times. Missing when the visit gave no ER, and for a
 * visit whose hours were counted in another time zone: its hours are not these hours.
 */
export function hoursOfVisit({ name, figures }: Visit, zone: string): CommunityHours | undefined {
  const { headline, breakdowns } = figures;
  if ('reason' in headline || breakdowns.timeZone !== zone) return undefined;
  return {
    name,
    block: breakdowns.hourBlock,
    usual: headline.median,
    hours: breakdowns.hours.flatMap(({ key, n, median }) => (median === undefined ? [] : [{ ...key, n, median }])),
  };
}
