/** Facebook's ids of its reactions. */
export const REACTIONS = {
  like: '1635855486666999',
  love: '1678524932434102',
  haha: '115940658764963',
  wow: '478547315650144',
} as const;

export interface Owner {
  /** Profile or group id. */
  id: string;
  kind: 'page' | 'group' | 'person';
  name: string;
  /** Name in the address; undefined when the address carries the id. */
  handle?: string;
  /** The Page's classic id. */
  classicId?: string;
  /** As the header prints it: "40K followers". */
  membersLabel: string;
  /** The value that the label stands for. */
  members: number;
  /** As the About page of a group prints it, exact. */
  exactLabel?: string;
  category: string;
  about: string;
  lang: 'en' | 'ru';
  /** Two colours of the cover picture. */
  colours: [string, string];
}

export interface Person {
  id: string;
  name: string;
  handle: string;
}

export interface StandInComment {
  id: string;
  author: Person;
  text: string;
  /** Id of the comment below which this one hangs. */
  answers?: string;
  minutesAgo: number;
  likes: number;
}

export type StandInFormat = 'text' | 'image' | 'album' | 'video' | 'reel' | 'link';

export interface StandInPost {
  id: string;
  owner: Owner;
  /** The member who wrote it, in a group. */
  author?: Person;
  text: string;
  publishedAt: Date;
  format: StandInFormat;
  likes: number;
  loves: number;
  wows: number;
  comments: number;
  shares: number;
  /** Views of a video. */
  views?: number;
  ad?: boolean;
  /** The post is a reshare of this one, by somebody else. */
  original?: { id: string; owner: string; text: string };
  shown: StandInComment[];
  /** All comments, where an opened post shows more than the list. */
  thread?: StandInComment[];
}

/** All reactions together, as the network counts them. */
export function reactionsOf(post: StandInPost): number {
  return post.likes + post.loves + post.wows;
}

/** The opaque name of a post in addresses; the real one differs at every view, ours does not. */
export function pfbidOf(post: StandInPost): string {
  return `pfbid0${[...post.id].map((digit) => 'QwErTyUiOp'[Number(digit)]).join('')}Xk${post.id.slice(-6)}l`;
}

export function addressOf(owner: Owner): string {
  if (owner.kind === 'group') return `https://www.facebook.com/groups/${owner.handle ?? owner.id}/`;
  return owner.handle
    ? `https://www.facebook.com/${owner.handle}`
    : `https://www.facebook.com/profile.php?id=${owner.id}`;
}

export function permalinkOf(post: StandInPost): string {
  const { owner } = post;
  if (owner.kind === 'group') return `${addressOf(owner)}posts/${post.id}/`;
  if (post.format === 'reel') return `https://www.facebook.com/reel/${videoIdOf(post)}/`;
  if (post.format === 'video') return `${addressOf(owner)}/videos/${videoIdOf(post)}/`;
  return owner.handle
    ? `${addressOf(owner)}/posts/${pfbidOf(post)}`
    : `https://www.facebook.com/permalink.php?story_fbid=${pfbidOf(post)}&id=${owner.id}`;
}

export function videoIdOf(post: StandInPost): string {
  return `77${post.id.slice(-13)}`;
}
