import { chosenIn, queryOf } from '../../lib/compare/chosen';

/** What an address of the comparison says: which communities, and whether as a report for paper. */
export interface ComparePlace {
  keys: string[];
  report: boolean;
}

const REPORT = 'report:';

/** Reads the part of the address after the view's name: "vk|-1,instagram|2", with "report:" before it for paper. */
export function comparePlaceIn(query: string): ComparePlace {
  const report = query.startsWith(REPORT);
  return { keys: chosenIn(report ? query.slice(REPORT.length) : query), report };
}

/** The address part that `comparePlaceIn` reads. */
export function compareQuery({ keys, report }: ComparePlace): string {
  return `${report ? REPORT : ''}${queryOf(keys)}`;
}
