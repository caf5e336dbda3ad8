/** Made-up people and posts of the Instagram stand-in. Nothing here is taken from a real account. */

export type Kind = 'image' | 'album' | 'reel';

export interface MadePost {
  pk: string;
  code: string;
  takenAt: number;
  kind: Kind;
  caption: string;
  likes: number;
  likesHidden: boolean;
  comments: number;
  /** Plays on Instagram; Facebook's come on top in the payload. */
  plays: number;
  facebookPlays: number;
  author: Person;
  coauthors: Person[];
  pinned: boolean;
  pinnedInReels: boolean;
  hue: number;
  /** Comments of its own by their place; others draw from a common stock. */
  thread?: Thread;
}

export interface ThreadLine {
  author: Person;
  text: string;
  /** Place of the comment below which this one hangs. */
  answers?: number;
}

export type Thread = Readonly<Record<number, ThreadLine>>;

export interface Person {
  pk: string;
  username: string;
  fullName: string;
  isPrivate?: boolean;
  isVerified?: boolean;
  anonymous?: boolean;
  story?: boolean;
}

/** A person of a follow list with what the card shows that opens under the pointer. */
export interface Follower extends Person {
  posts: number;
  followers: number;
  following: number;
}

export interface Profile extends Person {
  /** Its own follow list; others share a common one without cards. */
  followerList?: readonly Follower[];
  followers: number;
  following: number;
  mediaCount: number;
  business: boolean;
  category: string;
  biography: string;
  link?: string;
  /** How the site shows it: a full profile, a logged-out one, or with fields renamed by a redesign. */
  form: 'full' | 'guest' | 'renamed';
  posts: MadePost[];
}

/** Start of Instagram's id clock, as in the reference (4.4). */
const EPOCH_MS = 1_314_220_021_721n;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Mints an id whose upload began three minutes before the publication. */
export function mintPk(takenAtMs: number, serial: number): string {
  return String(((BigInt(takenAtMs) - 180_000n - EPOCH_MS) << 23n) + BigInt(serial));
}

export function codeOf(pk: string): string {
  let rest = BigInt(pk);
  let code = '';
  while (rest > 0n) {
    code = ALPHABET.charAt(Number(rest % 64n)) + code;
    rest /= 64n;
  }
  return code;
}

/** One line of the tables in `profiles.ts`. */
export interface PostLine {
  /** Age in hours. */
  age: number;
  kind?: Kind;
  caption: string;
  likes: number;
  comments: number;
  hidden?: boolean;
  plays?: number;
  facebookPlays?: number;
  author?: Person;
  coauthors?: Person[];
  pinned?: boolean;
  pinnedInReels?: boolean;
  thread?: Thread;
}

export function makePosts(lines: readonly PostLine[], owner: Person, now: Date, salt: number): MadePost[] {
  return lines.map((line, index) => {
    const takenAt = Math.floor(now.getTime() / 1000) - Math.round(line.age * 3600);
    const pk = mintPk(takenAt * 1000, salt * 1000 + index);
    return {
      pk,
      code: codeOf(pk),
      takenAt,
      kind: line.kind ?? 'image',
      caption: line.caption,
      likes: line.likes,
      likesHidden: line.hidden === true,
      comments: line.comments,
      plays: line.plays ?? 0,
      facebookPlays: line.facebookPlays ?? 0,
      author: line.author ?? owner,
      coauthors: line.coauthors ?? [],
      pinned: line.pinned === true,
      pinnedInReels: line.pinnedInReels === true,
      ...(line.thread && { thread: line.thread }),
      hue: (index * 37 + salt * 61) % 360,
    };
  });
}
