import { type Basis, knownInteractions, sharesShown } from '../metrics/interactions';
import { divide, measure } from '../metrics/measure';
import { median } from '../metrics/quantile';
import { CATEGORIES, type Category, type Count, type SavedPost } from '../model';

/** Posts of one category, saved by the user and sorted by hand. */
export interface CategoryResult {
  category: Category;
  n: number;
  /** Median ER by followers; missing without followers or without a post whose interactions are known. */
  median?: number;
  /** Posts behind the median: those whose interactions are known. */
  rated: number;
  /** Fewer than three posts: show it grey. */
  thin: boolean;
}

export interface ByCategory {
  /** In the field's own order; categories without a post are not there. */
  categories: CategoryResult[];
  /** Saved posts of this community that have no category yet. */
  without: number;
  /** Interactions are likes + comments, because not every post shows its shares. */
  withoutShares: boolean;
  /** Dates of the first and the last post with a category, ISO 8601 UTC. */
  from?: string;
  to?: string;
}

const THIN = 3;

/**
 * Median ER by followers per content category (metric definitions 7), over the user's saved posts of any age.
 * Ads and posts of visitors are not the community's own work and are left out.
 *
 * @param members followers now
 */
export function byCategory(saved: readonly SavedPost[], members: Count): ByCategory {
  const own = saved.filter(({ post, trashedAt }) => !trashedAt && post.ad !== true && post.byVisitor !== true);
  const sorted = own.filter(({ category }) => category !== undefined);
  const known = sorted.filter(({ post }) => knownInteractions(post, PLAIN) !== undefined);
  const basis: Basis = { ...PLAIN, shares: sharesShown(known.map(({ post }) => post)).all };
  const followers = measure(members);
  const rateOf = ({ post }: SavedPost): number[] => {
    const total = knownInteractions(post, basis);
    const rate = total && followers && divide(total, followers);
    return rate === undefined ? [] : [rate.value];
  };
  const dates = sorted.flatMap(({ post }) => post.publishedAt ?? []).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    categories: CATEGORIES.flatMap((category) => {
      const posts = sorted.filter((one) => one.category === category);
      const rates = posts.flatMap(rateOf);
      if (posts.length === 0) return [];
      return {
        category,
        n: posts.length,
        ...(rates.length > 0 && { median: median(rates) }),
        rated: rates.length,
        thin: rates.length < THIN,
      };
    }),
    without: own.length - sorted.length,
    withoutShares: !basis.shares,
    ...(from !== undefined && to !== undefined && { from, to }),
  };
}

const PLAIN: Basis = { shares: false, pollVotes: false };
