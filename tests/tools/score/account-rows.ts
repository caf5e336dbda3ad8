import { type AccountFacts, scoreAccount } from '../../../lib/audience/account-model';
import { plausibleCount } from '../../../lib/audience/plausible-count';
import { type CsvRow, flagIn, numberIn } from './csv';
import type { ScoredRow } from './scored-row';

/** Facts of one row of an Instagram account table (columns as in corpus/audience, `ig_*` account files). */
export function accountFacts(row: CsvRow): AccountFacts {
  return {
    posts: plausibleCount(numberIn(row, 'posts')),
    followers: plausibleCount(numberIn(row, 'followers')),
    following: plausibleCount(numberIn(row, 'following')),
    hasPicture: flagIn(row, 'has_pic'),
    isPrivate: flagIn(row, 'private'),
    digitRatio: digitRatio(row),
  };
}

/** Given as a ratio, or as digits and length of the user name; null when neither makes sense. */
function digitRatio(row: CsvRow): number | null {
  const given = numberIn(row, 'username_digit_ratio');
  const [digits, length] = [numberIn(row, 'username_digits'), numberIn(row, 'username_len')];
  const ratio = given ?? (digits !== null && length !== null && length > 0 ? digits / length : null);
  return ratio !== null && ratio >= 0 && ratio <= 1 ? ratio : null;
}

export function scoreAccountRow(row: CsvRow): ScoredRow {
  if (row.get('deactivated')) return { p: null, class: 'dead' };
  const score = scoreAccount(accountFacts(row));
  return score === null ? { p: null } : { p: score.p, class: score.class, groups: score.groups };
}
