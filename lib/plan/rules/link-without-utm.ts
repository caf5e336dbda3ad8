import type { PlanEntry } from '../../model';
import { checkUtm, withUtm } from '../utm';
import { isOpen, type Rule } from './rule';

/** The entry's link would not tell statistics where visitors came from. Links inside texts are the writer's business. */
export const linkWithoutUtm: Rule = ({ occurrences, today }) =>
  occurrences.flatMap(({ entry, day, key }) => {
    if (day < today || !isOpen(entry)) return [];
    const problems = linkProblems(entry);
    return problems.length === 0
      ? []
      : [{ rule: 'link-without-utm', keys: [key], day, values: { problems: problems.join(',') } }];
  });

/** The link together with the marks typed beside it. */
function linkProblems({ link, utm = {} }: PlanEntry) {
  if (link === undefined || link.trim() === '') return [];
  return checkUtm(withUtm(link, utm) ?? link);
}
