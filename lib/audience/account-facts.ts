import type { Account } from '../model';
import type { AccountFacts } from './account-model';
import { sizeOf } from './plausible-count';

/** Facts that an account record holds; what its page did not show stays null. */
export function factsOf(account: Account): AccountFacts {
  return {
    posts: sizeOf(account.posts),
    followers: sizeOf(account.followers),
    following: sizeOf(account.following),
    hasPicture: account.defaultPicture === undefined ? null : !account.defaultPicture,
    isPrivate: account.closed ?? null,
    digitRatio: digitRatioOf(account.handle),
  };
}

/** Digits of a user name divided by its length in characters, any script; null for an empty or missing name. */
export function digitRatioOf(handle: string | null | undefined): number | null {
  const letters = [...(handle ?? '').trim()];
  if (letters.length === 0) return null;
  return letters.filter((letter) => /\p{Nd}/u.test(letter)).length / letters.length;
}
