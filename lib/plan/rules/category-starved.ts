import { CATEGORIES } from '../../model';
import { mixOf, mixSpan } from '../mix';
import { byBrand, type Rule } from './rule';

/** From this many posts on, a category without any was left out rather than not yet reached. */
const LEAST_POSTS = 8;

/** A category has no post in the thirty days around today. One warning a brand, with the names of all such categories. */
export const categoryStarved: Rule = ({ occurrences, today }) => {
  const { from, to } = mixSpan(today);
  return [...byBrand(occurrences)].flatMap(([brand, own]) => {
    const { counts, n } = mixOf(own, from, to);
    const starved = CATEGORIES.filter((category) => counts[category] === 0);
    if (n < LEAST_POSTS || starved.length === 0) return [];
    return [{ rule: 'category-starved', keys: [], values: { categories: starved.join(','), n, brand } }];
  });
};
