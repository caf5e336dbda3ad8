import { type AudienceInput, audienceReport, type Sign, type SignId, type VkProfileFacts } from '../../lib/audience';
import { ABSENT, type Account, type Comment, type Community, exact, type Post, type Provenance } from '../../lib/model';

/** Made-up audiences: enough of a record to be scored, nothing of a real person. */
export const NOW = '2026-11-22T12:00:00.000Z';

export const provenance: Provenance = {
  source: 'answer',
  where: 'made up',
  at: NOW,
  completeness: 'full',
  adapter: 'test',
};

export function community(over: Partial<Community> = {}): Community {
  return {
    network: 'instagram',
    id: 'c1',
    kind: 'page',
    name: 'Teahouse',
    members: exact(25_000),
    provenance,
    ...over,
  };
}

export interface Card {
  posts?: number;
  followers?: number;
  following?: number;
  picture?: boolean;
  private?: boolean;
  handle?: string;
}

/** A follower whose card was opened; without counts it is a list row. */
export function follower(id: string, card: Card = {}, over: Partial<Account> = {}): Account {
  const account: Account = {
    network: 'instagram',
    id,
    seenIn: ['followers'],
    provenance,
    handle: card.handle ?? 'tea.fan',
  };
  if (card.posts !== undefined) account.posts = exact(card.posts);
  if (card.followers !== undefined) account.followers = exact(card.followers);
  if (card.following !== undefined) account.following = exact(card.following);
  account.defaultPicture = !(card.picture ?? true);
  account.closed = card.private ?? false;
  return { ...account, ...over };
}

/** Follows very many, is followed by few, has a name of digits: the pattern of shops. */
export const BOUGHT: Card = { posts: 0, followers: 12, following: 1_450, handle: 'user829133' };
/** Reads and never posts; no picture, follows a few. */
export const LURKER: Card = {
  posts: 0,
  followers: 20,
  following: 35,
  picture: false,
  private: true,
  handle: 'quietreader',
};
export const ORDINARY: Card = { posts: 86, followers: 410, following: 655, handle: 'green.leaves' };

export function many<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

export function member(id: number, over: Partial<Account> = {}): Account {
  return { network: 'vk', id: String(id), seenIn: ['members'], provenance, ...over };
}

/** An opened VK page with nothing of its own, which passes on others' posts. */
export const BARE_PROFILE: VkProfileFacts = {
  opened: true,
  status: false,
  occupation: false,
  homeTown: false,
  relatives: false,
  interests: false,
  website: false,
  subscribers: 11,
  noWall: false,
  posts: 20,
  averageLikes: 0.1,
  averageViews: 4,
  averageText: 12,
  textUniqueness: 0.1,
  repostRatio: 0.95,
};

/** An opened VK page of somebody who lives there. */
export const LIVELY_PROFILE: VkProfileFacts = {
  ...BARE_PROFILE,
  status: true,
  occupation: true,
  homeTown: true,
  subscribers: 420,
  averageLikes: 19,
  averageViews: 310,
  averageText: 180,
  textUniqueness: 0.85,
  repostRatio: 0.1,
};

export function comment(id: string, text: string, over: Partial<Comment> = {}): Comment {
  const publishedAt = new Date(Date.parse(NOW) - Number(id.replace(/\D/g, '')) * 61_000).toISOString();
  return {
    network: 'instagram',
    id,
    postId: 'p1',
    authorId: `a${id}`,
    text,
    publishedAt,
    reactions: ABSENT,
    provenance,
    ...over,
  };
}

const TALK = [
  'I drink this every morning with my sister',
  'the second picture reminds me of our garden',
  'how long do you let the leaves stand?',
  'так красиво, особенно чайник на окне',
  'мы были у вас в субботу, очень уютно',
  'where did you get the blue cup',
  'my cat would knock that over in a minute lol',
  'осенью у вас лучше всего, правда',
];

/** Comments that people write; every text is different. */
export function talk(count: number): Comment[] {
  return many(count, (i) =>
    comment(`t${i}`, `${TALK[i % TALK.length]} ${'abcdefghij'[Math.floor(i / 8) % 10]}${i % 8}`),
  );
}

/** Posts one day apart; likes by default spread like those of a living page. */
export function posts(count: number, over: (i: number) => Partial<Post> = () => ({})): Post[] {
  return many(count, (i) => ({
    network: 'instagram',
    id: `p${i + 1}`,
    communityId: 'c1',
    publishedAt: new Date(Date.parse(NOW) - (i + 2) * 86_400_000).toISOString(),
    text: 'A new tea on the shelf',
    format: 'image',
    reactions: exact(500 + ((i * 137) % 300)),
    comments: exact(10 + (i % 5)),
    shares: ABSENT,
    views: ABSENT,
    pinned: false,
    ad: false,
    sightings: [],
    provenance,
    ...over(i),
  }));
}

/** A report on the made-up community, with a look-up of its signs. */
export function report(over: Partial<AudienceInput>) {
  const defaults = { network: 'instagram', accounts: [], comments: [], community: community(), now: NOW };
  const result = audienceReport({ ...defaults, ...over });
  const sign = (id: SignId): Sign => {
    const found = result.signs.find((one) => one.id === id);
    if (!found) throw new Error(`no sign ${id}`);
    return found;
  };
  return { ...result, sign };
}

/** Followers with opened cards: so many bought, so many ordinary. */
export function followers(bought: number, ordinary: number): Account[] {
  return [
    ...many(bought, (i) => follower(`b${i}`, { ...BOUGHT, handle: `user${80_000 + i}` })),
    ...many(ordinary, (i) => follower(`o${i}`, ORDINARY)),
  ];
}
