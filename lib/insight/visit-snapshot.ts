import type { AudienceReport } from '../audience';
import { type EngagementReport, isFigure } from '../metrics/report-types';
import { type Community, isKnown, type Snapshot } from '../model';
import { audienceVisit } from './audience-visit';

/**
 * What this visit is worth remembering, or undefined when it told neither size nor engagement.
 *
 * An ER from posts that are no complete series is not the community's ER and is not stored as such. A community known
 * only in part (from cached sharing tags, or without its id) is not remembered at all: growth would be made of it.
 */
export function visitSnapshot(
  community: Community,
  report: EngagementReport,
  visit: { day: string; guest: boolean },
  audience?: AudienceReport,
): Snapshot | undefined {
  if (community.provenance.completeness === 'partial') return undefined;
  const { headline } = report;
  const figure = isFigure(headline) && headline.contiguous ? headline : undefined;
  if (figure === undefined && !isKnown(community.members)) return undefined;
  const seen = audience && audienceVisit(audience);
  return {
    network: community.network,
    communityId: community.id,
    name: community.name,
    ...(community.handle === undefined ? {} : { handle: community.handle }),
    day: visit.day,
    at: report.now,
    members: community.members,
    engagement: figure
      ? {
          formula: figure.formula,
          median: figure.median,
          mean: figure.mean,
          n: figure.n,
          from: figure.from,
          to: figure.to,
          label: figure.label,
        }
      : { reason: isFigure(headline) ? 'NOT_CONTIGUOUS' : headline.reason },
    ...(seen && { audience: seen }),
    adapter: community.provenance.adapter,
    guest: visit.guest,
  };
}

/** Calendar day of a moment in a time zone, "2026-11-22". */
export function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  );
}
