import { type EngagementReport, type Headline, isFigure, type NoFigure } from './report-types';

/** What `npm run er` prints: fractions, not percent; keys without a value are missing. */
export interface ErJson {
  headline: Omit<Headline, 'min' | 'max' | 'mode'> | NoFigure;
  byViews: EngagementReport['byViews'];
  perDay: EngagementReport['perDay'];
  rates: EngagementReport['rates'];
  rhythm: EngagementReport['rhythm'];
  exclusions: EngagementReport['exclusions'];
  warnings: EngagementReport['warnings'];
  posts: Array<{ id: string; erF?: number; erV?: number; timesUsual?: number; excluded?: string }>;
}

/** Turns a report into the document that scripts outside rely on. */
export function erJson(report: EngagementReport): ErJson {
  const { byViews, perDay, rates, rhythm, exclusions, warnings } = report;
  return {
    headline: headlineJson(report.headline),
    byViews,
    perDay,
    rates,
    rhythm,
    exclusions,
    warnings,
    posts: report.posts.map(({ id, erF, erV, timesUsual, excluded }) => ({
      id,
      ...(erF !== undefined && { erF }),
      ...(erV !== undefined && { erV }),
      ...(timesUsual !== undefined && { timesUsual }),
      ...(excluded !== undefined && { excluded }),
    })),
  };
}

function headlineJson(headline: Headline | NoFigure): ErJson['headline'] {
  if (!isFigure(headline)) return headline;
  const { min, max, mode, ...rest } = headline;
  return rest;
}
