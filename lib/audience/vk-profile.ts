import { VK_PROFILE_MODEL } from './coefficients';
import { type FeatureValues, logOdds, probability } from './linear-model';

/**
 * What an opened VK profile says; null is "not shown". List rows never have enough of it: without `opened` nothing
 * is scored (audience.md 0.1 and 3.2).
 */
export interface VkProfileFacts {
  /** The profile itself was read, not only a row that mentions it. */
  opened: boolean;
  status: boolean | null;
  occupation: boolean | null;
  homeTown: boolean | null;
  relatives: boolean | null;
  /** Any of interests, activities, about, quotes, music, films, books. */
  interests: boolean | null;
  website: boolean | null;
  subscribers: number | null;
  /** The wall shows no posts to this visitor: empty or closed. Null when nobody looked. */
  noWall: boolean | null;
  /** Newest wall posts, at most 20; the other figures are of these. */
  posts: number | null;
  averageLikes: number | null;
  averageViews: number | null;
  /** Mean characters of a post's own text. */
  averageText: number | null;
  /** Different words of a post divided by its words, 0 for a post without; mean over the posts. */
  textUniqueness: number | null;
  repostRatio: number | null;
}

export const VK_PROFILE_FEATURES = [
  'status',
  'occupation',
  'homeTown',
  'relatives',
  'interests',
  'website',
  'noWall',
  'logSubscribers',
  'logPosts',
  'logLikes',
  'logViews',
  'logText',
  'textUniqueness',
  'repostRatio',
] as const;

/** A single empty field never speaks. */
const FIELDS_NEEDED = 2;

export type VkProfileFeature = (typeof VK_PROFILE_FEATURES)[number];
export type VkEvidenceGroup = 'identity' | 'activity' | 'network';

export interface VkProfileScore {
  p: number;
  class: 'suspicious-profile' | 'ordinary';
  groups: VkEvidenceGroup[];
  values: FeatureValues<VkProfileFeature>;
}

/** Feature values of an opened profile; null when only a list row is known. */
export function vkProfileFeatures(facts: VkProfileFacts): FeatureValues<VkProfileFeature> | null {
  if (!facts.opened) return null;
  return {
    status: flag(facts.status),
    occupation: flag(facts.occupation),
    homeTown: flag(facts.homeTown),
    relatives: flag(facts.relatives),
    interests: flag(facts.interests),
    website: flag(facts.website),
    noWall: flag(facts.noWall),
    logSubscribers: log(facts.subscribers),
    logPosts: log(facts.posts),
    logLikes: log(facts.averageLikes),
    logViews: log(facts.averageViews),
    logText: log(facts.averageText),
    textUniqueness: share(facts.textUniqueness),
    repostRatio: share(facts.repostRatio),
  };
}

/** Scores an opened VK profile; null for a list row. */
export function scoreVkProfile(facts: VkProfileFacts): VkProfileScore | null {
  const values = vkProfileFeatures(facts);
  if (values === null) return null;
  const p = probability(logOdds(VK_PROFILE_MODEL, values));
  const groups = evidenceGroups(facts);
  const suspicious = p >= VK_PROFILE_MODEL.cutoff && groups.length >= 2;
  return { p, class: suspicious ? 'suspicious-profile' : 'ordinary', groups, values };
}

/** Identity: nothing personal is filled in. Activity: others' posts, or nobody reacts. Network: hardly any followers. */
function evidenceGroups(facts: VkProfileFacts): VkEvidenceGroup[] {
  const groups: VkEvidenceGroup[] = [];
  const { told, filled } = ownFields(facts);
  if (told >= FIELDS_NEEDED && filled === 0) groups.push('identity');
  if ((facts.repostRatio ?? 0) >= 0.8 || (facts.averageLikes ?? 1) < 1) groups.push('activity');
  if ((facts.subscribers ?? Number.POSITIVE_INFINITY) < 100) groups.push('network');
  return groups;
}

/** How many of a profile's own fields were told, and how many of those are filled in. */
export function ownFields(facts: VkProfileFacts): { told: number; filled: number } {
  const { status, occupation, homeTown, relatives, interests, website } = facts;
  const told = [status, occupation, homeTown, relatives, interests, website].filter((field) => field !== null);
  return { told: told.length, filled: told.filter(Boolean).length };
}

function flag(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}

function log(value: number | null): number | null {
  return value === null || !Number.isFinite(value) || value < 0 || value > 1e10 ? null : Math.log1p(value);
}

function share(value: number | null): number | null {
  return value === null || !(value >= 0 && value <= 1) ? null : value;
}
