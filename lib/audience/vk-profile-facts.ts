import type { Account, Count, Post } from '../model';
import { sizeOf } from './plausible-count';
import type { VkProfileFacts } from './vk-profile';

/** The model was fitted on so many of the newest posts of a wall. */
const NEWEST = 20;

/**
 * Facts of a VK profile that the user opened, from the account's record and the posts of its own wall; undefined while
 * the profile's own fields, its followers or its wall were not seen. A closed profile shows neither of the last two,
 * which is an answer as well.
 *
 * @param posts all posts at hand whose owner is this account, in any order
 */
export function vkFactsOf({ id, filledIn, followers, posts: total }: Account, posts: readonly Post[]) {
  if (filledIn === undefined) return undefined;
  const wall = newestOf(posts, id);
  const subscribers = sizeOf(followers);
  const all = Math.max(sizeOf(total) ?? 0, wall.length);
  const noWall = wall.length > 0 ? false : filledIn.shut || sizeOf(total) === 0 ? true : null;
  if (noWall === null || (subscribers === null && !filledIn.shut)) return undefined;
  const { status = null, occupation = null, homeTown = null, relatives = null, interests = null } = filledIn;
  const facts: VkProfileFacts = {
    opened: true,
    ...{ status, occupation, homeTown, relatives, interests, subscribers, noWall },
    website: filledIn.website ?? null,
    posts: noWall ? null : Math.min(all, NEWEST),
    averageLikes: meanCount(wall.map(({ reactions }) => reactions)),
    averageViews: meanCount(wall.map(({ views }) => views)),
    averageText: mean(wall.map(({ text }) => text.length)),
    textUniqueness: mean(wall.map(({ text }) => variety(text))),
    repostRatio: mean(wall.map(({ repostOf }) => Number(repostOf !== undefined))),
  };
  return facts;
}

/** Newest posts of the wall as its own answers showed it; a post met elsewhere says nothing about the newest ones. */
function newestOf(posts: readonly Post[], owner: string): Post[] {
  const own = posts.filter(
    ({ deleted, provenance, sightings }) =>
      !deleted &&
      // Markup cuts texts and rounds figures.
      provenance.source !== 'dom' &&
      sightings.some(({ surface, communityId }) => surface === 'wall' && communityId === owner),
  );
  return own.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '')).slice(0, NEWEST);
}

/** Different words divided by words; 0 without any. */
function variety(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? 0 : new Set(words).size / words.length;
}

function meanCount(counts: readonly Count[]): number | null {
  return mean(counts.flatMap((count) => sizeOf(count) ?? []));
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
