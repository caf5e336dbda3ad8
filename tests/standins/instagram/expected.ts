import type { StandInCommunity } from '../contract';
import type { MadePost, Profile } from './world';

const DAY_SECONDS = 86_400;

/**
 * What a reader must find after the first screen of twelve posts, reckoned here on its own: the middle of
 * (likes + comments) / followers over posts that are older than a day, younger than 90 days and show their likes.
 */
export function expectedOf(profile: Profile, now: Date): StandInCommunity['expected'] {
  const common = { name: profile.fullName, members: profile.followers };
  if (profile.form !== 'full') return { ...common, er: { reason: 'PARSE_FAILED' } };
  const firstScreen = profile.posts.slice(0, 12);
  const age = (post: MadePost) => Math.floor(now.getTime() / 1000) - post.takenAt;
  const inWindow = firstScreen.filter((post) => age(post) <= 90 * DAY_SECONDS);
  const grown = inWindow.filter((post) => age(post) >= DAY_SECONDS);
  const shown = grown.filter((post) => !post.likesHidden);
  const counted = {
    pinned: firstScreen.filter((post) => post.pinned && !inWindow.includes(post)).length,
    young: inWindow.length - grown.length,
    hiddenLikes: grown.length - shown.length,
  };
  const exclusions = Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0));
  const n = shown.length;
  if (counted.hiddenLikes > 0.3 * grown.length) return { ...common, er: { reason: 'HIDDEN_LIKES' }, n, exclusions };
  if (n < 5) return { ...common, er: { reason: 'TOO_FEW_POSTS' }, n, exclusions };
  const rates = shown.map((post) => (post.likes + post.comments) / profile.followers).sort((a, b) => a - b);
  const middle = rates.slice(Math.ceil(n / 2) - 1, Math.floor(n / 2) + 1);
  return { ...common, er: middle.reduce((sum, rate) => sum + rate, 0) / middle.length, n, exclusions };
}
