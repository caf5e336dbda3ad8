import { mixOf, mixSpan } from '../mix';
import { byBrand, type Rule } from './rule';

/** The "80/20" custom of the field; the founding document only says not to overdo it. */
const MOST = 0.2;
/** Below this many posts with a category a share says nothing. */
const LEAST_POSTS = 5;

/** More than a fifth of a brand's posts of the thirty days around today sell something. */
export const commercialShare: Rule = ({ occurrences, today }) => {
  const { from, to } = mixSpan(today);
  return [...byBrand(occurrences)].flatMap(([brand, own]) => {
    const { counts, n } = mixOf(own, from, to);
    if (n < LEAST_POSTS || counts.commercial / n <= MOST) return [];
    const keys = own
      .filter(({ entry, day }) => entry.category === 'commercial' && day >= today && day <= to)
      .map(({ key }) => key);
    return [
      { rule: 'commercial-share', keys, values: { share: counts.commercial / n, count: counts.commercial, n, brand } },
    ];
  });
};
