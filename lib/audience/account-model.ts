import { ACCOUNT_MODEL } from './coefficients';
import { type FeatureValues, logOdds, probability } from './linear-model';

/** What a card (an opened profile or a hover card) says about one account; null is "not shown". */
export interface AccountFacts {
  posts: number | null;
  followers: number | null;
  following: number | null;
  hasPicture: boolean | null;
  isPrivate: boolean | null;
  /** Digits in the user name divided by its length, 0 to 1. */
  digitRatio: number | null;
}

/** Features of audience.md 3.1, in the order of the fitted table. */
export const ACCOUNT_FEATURES = [
  'noPicture',
  'private',
  'digitRatio',
  'logPosts',
  'zeroPosts',
  'logFollowers',
  'logFollowing',
  'follows1000',
  'ratio10',
  'emptyManyFollow',
] as const;

export type AccountFeature = (typeof ACCOUNT_FEATURES)[number];

/** Groups of evidence; one group alone never makes an account suspicious. */
export type EvidenceGroup = 'identity' | 'activity' | 'network';

/** Classes kept apart (audience.md 3.1); `dead` comes from the network's own marker only. */
export type AccountClass =
  | 'suspicious-mass-follow'
  | 'suspicious-empty-shell'
  | 'inactive'
  | 'mass-follower'
  | 'ordinary'
  | 'dead';

export interface AccountScore {
  /** Probability under the model, 0 to 1; balanced classes, so not a base rate. */
  p: number;
  class: AccountClass;
  groups: EvidenceGroup[];
  values: FeatureValues<AccountFeature>;
}

const MANY_DIGITS = 0.2;
const FEW_POSTS = 5;
const INACTIVE_FOLLOWERS = 50;
const MASS_FOLLOWING = 1_500;

/** Feature values; null when one of the three counts is not known, because then an account is not scored at all. */
export function accountFeatures(facts: AccountFacts): FeatureValues<AccountFeature> | null {
  const { posts, followers, following } = facts;
  if (posts === null || followers === null || following === null) return null;
  return {
    noPicture: facts.hasPicture === null ? null : Number(!facts.hasPicture),
    private: facts.isPrivate === null ? null : Number(facts.isPrivate),
    digitRatio: facts.digitRatio,
    logPosts: Math.log1p(posts),
    zeroPosts: Number(posts === 0),
    logFollowers: Math.log1p(followers),
    logFollowing: Math.log1p(following),
    follows1000: Number(following >= 1_000),
    ratio10: Number((following + 1) / (followers + 1) >= 10),
    emptyManyFollow: Number(posts < FEW_POSTS && following >= 300),
  };
}

/** Scores one account by its card; null when the card does not show all three counts. */
export function scoreAccount(facts: AccountFacts): AccountScore | null {
  const values = accountFeatures(facts);
  if (values === null) return null;
  const p = probability(logOdds(ACCOUNT_MODEL, values));
  const groups = evidenceGroups(facts, values);
  return { p, class: classOf(p, groups, facts), groups, values };
}

/** Groups of evidence that a card shows; unknown fields give none. */
export function evidenceGroups(facts: AccountFacts, values: FeatureValues<AccountFeature>): EvidenceGroup[] {
  const groups: EvidenceGroup[] = [];
  if (facts.hasPicture === false || (facts.digitRatio ?? 0) >= MANY_DIGITS) groups.push('identity');
  if ((facts.posts ?? FEW_POSTS) < FEW_POSTS) groups.push('activity');
  if (values.follows1000 || values.ratio10 || values.emptyManyFollow) groups.push('network');
  return groups;
}

function classOf(p: number, groups: readonly EvidenceGroup[], facts: AccountFacts): AccountClass {
  if (p >= ACCOUNT_MODEL.cutoff && groups.length >= 2) {
    return groups.includes('network') ? 'suspicious-mass-follow' : 'suspicious-empty-shell';
  }
  if (facts.posts === 0 && (facts.followers ?? INACTIVE_FOLLOWERS) < INACTIVE_FOLLOWERS) return 'inactive';
  return (facts.following ?? 0) > MASS_FOLLOWING ? 'mass-follower' : 'ordinary';
}

/** Whether a class counts for the share of suspicious accounts. */
export function isSuspicious(one: AccountClass): boolean {
  return one === 'suspicious-mass-follow' || one === 'suspicious-empty-shell';
}
