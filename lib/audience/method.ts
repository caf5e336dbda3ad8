import { ACCOUNT_MODEL, COMMENT_MODEL, VK_PROFILE_MODEL } from './coefficients';
import { CARD_ERRORS, COMMENT_ERRORS, VK_PROFILE_ERRORS } from './known-errors';
import { audienceReport } from './report';
import type { SignId } from './sign';

/** A limit of a sign as the code has it: taken from the signs of an empty report, so that it cannot drift. */
export interface MethodLimit {
  id: SignId;
  limit: number;
  kind: 'share' | 'number';
  needed: number;
}

const SHARES: ReadonlySet<SignId> = new Set([
  'suspicious-accounts',
  'dead-members',
  'fresh-ids',
  'promo-comments',
  'duplicate-comments',
  'comment-concentration',
  'comment-depth',
]);

const EMPTY = { accounts: [], comments: [], now: '1970-01-01T00:00:00.000Z' };

function limits(): MethodLimit[] {
  const signs = ['instagram', 'vk'].flatMap((network) => audienceReport({ ...EMPTY, network }).signs);
  const once = new Map(signs.map((sign) => [sign.id, sign]));
  return [...once.values()].map(({ id, threshold, needed }) => {
    return { id, limit: threshold, kind: SHARES.has(id) ? 'share' : 'number', needed };
  });
}

/** What the page about the method shows, straight from the code that scores. */
export const METHOD = {
  limits: limits(),
  models: { account: ACCOUNT_MODEL, profile: VK_PROFILE_MODEL, comment: COMMENT_MODEL },
  errors: { account: CARD_ERRORS, profile: VK_PROFILE_ERRORS, comment: COMMENT_ERRORS },
};
