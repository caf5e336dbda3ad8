import type { AudienceReport, SignId } from '../audience';
import type { AudienceVisit } from '../model';

const COUNTED: readonly (readonly [keyof AudienceVisit['counts'], SignId])[] = [
  ['suspicious', 'suspicious-accounts'],
  ['dead', 'dead-members'],
  ['fresh', 'fresh-ids'],
  ['promo', 'promo-comments'],
  ['duplicates', 'duplicate-comments'],
];

/** What of a report is worth remembering: verdict and counts, no names and no ids. Undefined when nothing was seen. */
export function audienceVisit({ verdict, signs, gathered }: AudienceReport): AudienceVisit | undefined {
  if (gathered.rows + gathered.comments === 0) return undefined;
  const counts: AudienceVisit['counts'] = {};
  for (const [name, id] of COUNTED) {
    const sign = signs.find((one) => one.id === id);
    if (sign && sign.sample > 0) counts[name] = { count: sign.count, sample: sign.sample };
  }
  return { verdict, rows: gathered.rows, comments: gathered.comments, counts };
}
