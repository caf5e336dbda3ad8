import {
  ACCOUNT_FEATURES,
  type AccountFeature,
  accountFeatures,
  evidenceGroups,
} from '../../../lib/audience/account-model';
import { COMMENT_FEATURES, type CommentFeature, readComments } from '../../../lib/audience/comment-features';
import { VK_PROFILE_FEATURES, type VkProfileFeature, vkProfileFeatures } from '../../../lib/audience/vk-profile';
import { accountFacts } from '../score/account-rows';
import { vkFacts } from '../score/vk-rows';
import { ACCOUNT_FILES, type AccountSet, COMMENT_FILES, type CommentSet, corpusRows, labelOf } from './corpus';
import type { Example, Recipe } from './train';

/** audience.md 3.1: lambda 3, weights 0.25 / 0.25 / 0.50 of 1,500, classes balanced inside each file. */
export const ACCOUNT_RECIPE: Recipe<AccountFeature> = {
  features: ACCOUNT_FEATURES,
  lambda: 3,
  setWeights: { instafake: 375, kaggle: 375, srf: 750 },
  genuineShare: 0.5,
  // Only these were drawn from real lists of followers.
  neutralFrom: ['srf'],
};

/** Genuine profiles hold 0.7 of the weight, because doubt must speak for the person. */
export const VK_RECIPE: Recipe<VkProfileFeature> = {
  features: VK_PROFILE_FEATURES,
  lambda: 3,
  setWeights: { vk: 1_500 },
  genuineShare: 0.7,
  neutralFrom: ['vk'],
};

/** Genuine comments hold 0.6 of the weight, because calling a person's words advertising is the worse mistake. */
export const COMMENT_RECIPE: Recipe<CommentFeature> = {
  features: COMMENT_FEATURES,
  lambda: 3,
  setWeights: { instagram: 1_000, youtube: 500 },
  genuineShare: 0.6,
  neutralFrom: ['instagram'],
};

export interface AccountExample extends Example<AccountFeature> {
  groups: number;
}

export function accountExamples(set: AccountSet): AccountExample[] {
  return corpusRows(ACCOUNT_FILES[set]).flatMap((row) => {
    const facts = accountFacts(row);
    const values = accountFeatures(facts);
    if (values === null) return [];
    const groups = evidenceGroups(facts, values).length;
    return [{ values, label: labelOf(row), set, group: JSON.stringify(facts), groups }];
  });
}

/** Opened profiles only, each different one once (INDEX.md, trap 1: 1,856 rows are copies of others). */
export function vkExamples(): Example<VkProfileFeature>[] {
  const seen = new Set<string>();
  return corpusRows('vk_users_vs_bots_train.csv').flatMap((row) => {
    const values = vkProfileFeatures(vkFacts(row));
    const group = JSON.stringify([...row]);
    if (values === null || seen.has(group)) return [];
    seen.add(group);
    return [{ values, label: labelOf(row), set: 'vk', group }];
  });
}

/** One comment as the corpus has it, before its features are known. */
export interface RawComment {
  text: string;
  label: number;
}

export function rawComments(set: CommentSet): RawComment[] {
  return corpusRows(COMMENT_FILES[set]).map((row) => ({ text: row.get('text') ?? '', label: labelOf(row) }));
}

/** Examples of comments that are seen together; duplicates are counted among exactly these. */
export function commentExamples(comments: readonly RawComment[], set: CommentSet): Example<CommentFeature>[] {
  const readings = readComments(
    comments.map(({ text }) => text),
    true,
  );
  return readings.flatMap((reading, i) => {
    const label = comments[i]?.label ?? 0;
    return reading === null ? [] : [{ values: reading.values, label, set, group: reading.key || `${set} ${i}` }];
  });
}
