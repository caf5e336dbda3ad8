import type { Owner, Person, StandInComment, StandInFormat, StandInPost } from './data-types';

const HOUR = 3_600_000;

/** What a community writes about; posts take the texts in turn. */
export interface Script {
  owner: Owner;
  /** First digits of the post ids. */
  idBase: bigint;
  texts: string[];
  formats: StandInFormat[];
  /** Reactions, comments, shares of each post, newest first; repeats when shorter than the series. */
  figures: [reactions: number, comments: number, shares: number][];
  /** Age of each of the first posts in hours; later ones follow every `gap` hours. */
  ages: number[];
  gap: number;
  count: number;
  authors?: Person[];
  commenters: Person[];
  remarks: string[];
}

/** Item of a list that starts over when it ends. */
function turn<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('an empty list has no turns');
  return item;
}

/** A community's series of posts, newest first, dated back from `now`. */
export function writePosts(script: Script, now: Date): StandInPost[] {
  return Array.from({ length: script.count }, (_, index) => {
    const last = script.ages.at(-1) ?? 0;
    const age = script.ages[index] ?? last + (index - script.ages.length + 1) * script.gap;
    const [reactions, comments, shares] = turn(script.figures, index);
    const loves = Math.floor(reactions / 6);
    const wows = Math.floor(reactions / 25);
    const round = Math.floor(index / script.texts.length);
    const post: StandInPost = {
      id: String(script.idBase - BigInt(index) * 7_919n),
      owner: script.owner,
      text: round === 0 ? turn(script.texts, index) : `${turn(script.texts, index)} (${round + 1})`,
      publishedAt: new Date(Math.floor((now.getTime() - age * HOUR) / 1000) * 1000),
      format: turn(script.formats, index),
      likes: reactions - loves - wows,
      loves,
      wows,
      comments,
      shares,
      shown: [],
    };
    if (script.authors) post.author = turn(script.authors, index);
    if (post.format === 'video' || post.format === 'reel') post.views = reactions * 37 + 12;
    post.shown = writeComments(script, post.id, Math.min(comments, index % 3 === 0 ? 2 : 0));
    return post;
  });
}

/** Comments that the network shows under a post; the first ones of all. */
export function writeComments(script: Script, postId: string, count: number): StandInComment[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(BigInt(postId) + 1_000n + BigInt(index)),
    author: turn(script.commenters, index + Number(BigInt(postId) % 5n)),
    text: turn(script.remarks, index + Number(BigInt(postId) % 7n)),
    minutesAgo: 45 + index * 170,
    likes: (index * 3) % 8,
  }));
}
