import { type Category, PLAN_TARGETS, type PlanEntry, type PlanFormat, type SavedPost } from '../model';
import { withoutTags } from '../text/hashtags';
import { blankEntry } from './blank-entry';
import { wallTimeOf, weekdayOf } from './plan-time';

/** Formats of posts that a plan has a name for; the others are left open. */
const FORMATS: Partial<Record<SavedPost['post']['format'], PlanFormat>> = {
  text: 'text',
  image: 'image',
  album: 'album',
  video: 'video',
  reel: 'reel',
  link: 'link',
  poll: 'poll',
  article: 'article',
};
/** Longest title made of a post's first words, in characters. */
const LONGEST = 80;

/** What an idea is given that it cannot know by itself. */
export interface IdeaMade {
  id: string;
  now: string;
}

/** An idea for a post without a day. */
export function ideaOf(title: string, made: IdeaMade, notes = ''): PlanEntry {
  return { ...blankEntry(made), title, notes };
}

/**
 * An idea made of a saved post: called by its first words, with its format and category, and the way back to it. Its
 * text and hashtags are somebody else's work and are looked at there, not copied.
 */
export function makeIdea({ key, post, community, category }: SavedPost, made: IdeaMade): PlanEntry {
  const format = FORMATS[post.format];
  return {
    ...ideaOf(firstWords(post.text) || community?.name || key, made),
    targets: PLAN_TARGETS.filter((target) => target === post.network),
    ...(format && { format }),
    ...(category && { category: category satisfies Category }),
    references: [key],
  };
}

/** Weekday and time of day at which a post appeared, as the clocks of a place showed it; missing for undated posts. */
export function slotOfPost({ post: { publishedAt, dateFrom } }: SavedPost, zone: string): Slot | undefined {
  // A date from a label is good to a day only, so it has no time of day.
  return publishedAt === null || dateFrom === 'label' ? undefined : slotAt(publishedAt, zone);
}

interface Slot {
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  time: string;
}

/** The time of the week of a moment, as the clocks of a place showed it. */
export function slotAt(moment: string, zone: string): Slot {
  const { day, time } = wallTimeOf(moment, zone);
  return { weekday: weekdayOf(day), time };
}

/** The first sentence or line of a text, cut between words. */
export function firstWords(text: string): string {
  const line = text.split('\n').find((one) => withoutTags(one) !== '') ?? '';
  const plain = withoutTags(line).replace(/(?<=\S{2}[.!?…])\s.*$/su, '');
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '').replace(/[\ud800-\udbff]$/u, '')}…`;
}
