import { plausibleCount } from '../../../lib/audience/plausible-count';
import { scoreVkProfile, type VkProfileFacts } from '../../../lib/audience/vk-profile';
import { type CsvRow, flagIn, numberIn } from './csv';
import type { ScoredRow } from './scored-row';

const INTERESTS = ['interests', 'activities', 'about', 'quotes', 'music', 'movies', 'books', 'games', 'tv'];

/**
 * Facts of one row of a VK profile table (columns as in corpus/audience/vk_users_vs_bots_train.csv).
 *
 * `has_mobile` is filled exactly where the profile itself was read; other rows are lists of names and dead accounts.
 */
export function vkFacts(row: CsvRow): VkProfileFacts {
  const interests = INTERESTS.map((name) => flagIn(row, `has_${name}`));
  const opened = flagIn(row, 'has_mobile') !== null;
  const posts = plausibleCount(numberIn(row, 'posts_count'));
  // These two VK leaves out when they are empty, so in an opened profile blank reads as "none".
  const none = opened ? false : null;
  return {
    opened,
    status: flagIn(row, 'has_status') ?? none,
    occupation: flagIn(row, 'has_occupation') ?? none,
    homeTown: flagIn(row, 'has_hometown'),
    relatives: flagIn(row, 'has_relatives'),
    interests: interests.includes(true) ? true : interests.every((value) => value === null) ? null : false,
    website: flagIn(row, 'has_website'),
    subscribers: plausibleCount(numberIn(row, 'subscribers_count')),
    noWall: posts === null,
    posts,
    averageLikes: numberIn(row, 'avg_likes'),
    averageViews: numberIn(row, 'avg_views'),
    averageText: numberIn(row, 'avg_text_length'),
    textUniqueness: numberIn(row, 'avg_text_uniqueness'),
    repostRatio: numberIn(row, 'reposts_ratio'),
  };
}

export function scoreVkRow(row: CsvRow): ScoredRow {
  if (row.get('deactivated')) return { p: null, class: 'dead' };
  const score = scoreVkProfile(vkFacts(row));
  return score === null ? { p: null } : { p: score.p, class: score.class, groups: score.groups };
}
