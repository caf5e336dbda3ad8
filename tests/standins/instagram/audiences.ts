import type { StandInAudience } from '../contract';
import { series } from '../made-up-people';
import {
  type Follower,
  type MadePost,
  makePosts,
  type Person,
  type PostLine,
  type Profile,
  type ThreadLine,
} from './world';

const DAY = 24;
const GIVEN = ['ada', 'bruno', 'cleo', 'dario', 'edda', 'finn', 'gala', 'henk', 'ilse', 'jori', 'kaja', 'lars'];
const NOUNS = ['.paints', '.at.home', '_bakes', '.outside', '.knits', '_reads'];

function person(index: number): Person {
  const name = `${GIVEN[index % GIVEN.length]}${NOUNS[index % NOUNS.length]}`;
  return {
    pk: String(54_000_000_000 + index * 11),
    username: `${name}${index >= 12 ? `.${'abcdefgh'[index % 8]}${'klmnop'[Math.floor(index / 12) % 6]}` : ''}`,
    fullName: GIVEN[index % GIVEN.length] ?? '',
  };
}

/** A follower with the card that opens when one points at the name. */
function lively(index: number): Follower {
  return {
    ...person(index),
    posts: 40 + ((index * 37) % 300),
    followers: 180 + ((index * 53) % 900),
    following: 210 + ((index * 29) % 700),
  };
}

/** Follows very many, is followed by few, has a number for a name. */
function massFollowing(index: number): Follower {
  const username = `user${810_000 + index * 137}`;
  return {
    pk: String(71_000_000_000 + index * 13),
    username,
    fullName: '',
    anonymous: index % 3 > 0,
    posts: 0,
    followers: 4 + (index % 17),
    following: 1_200 + ((index * 61) % 4_000),
  };
}

/** Reads and never posts: looks empty, is somebody. */
function silent(index: number): Follower {
  return {
    ...person(index + 400),
    anonymous: true,
    isPrivate: true,
    posts: 0,
    followers: 20 + (index % 9),
    following: 35 + (index % 20),
  };
}

/** Every `every`th follower is one of the second kind. */
function followersOf(count: number, every: number, odd: (i: number) => Follower): Follower[] {
  return Array.from({ length: count }, (_, i) => (i % every === every - 1 ? odd(i) : lively(i)));
}

const POINT_AT_FOLLOWERS: StandInAudience['steps'] = [
  {
    click: 'a[href$="/followers/"]',
    until: '[role="dialog"] .row',
    scroll: { inside: '[role="dialog"] .people', times: 7 },
    hover: { each: '[role="dialog"] .row', count: 66 },
  },
];

const OPEN_EIGHT_POSTS: StandInAudience['steps'] = Array.from({ length: 8 }, (_, nth) => ({
  click: 'main a.tile',
  nth,
  until: '[role="dialog"] a[href*="/c/"]',
  close: '[role="dialog"] .close',
}));

const CAPTIONS = [
  'A quiet shelf in the afternoon.',
  'New cups, slightly too large.',
  'The blue one stays with us.',
  'Notes from the bench.',
  'Rain, tea, a long list.',
  'What we packed today.',
];
const CONTEST = 'Giveaway! Tell us why you would like to win this set and tag a friend. The winner is drawn on Sunday.';

function lines(base: number, caption: (index: number) => string): PostLine[] {
  return Array.from({ length: 18 }, (_, i) => ({
    age: (2 + i * 3) * DAY,
    caption: caption(i),
    likes: base + ((i * 137) % Math.round(base / 2)),
    comments: 18 + (i % 6),
    kind: i % 4 === 3 ? 'album' : 'image',
  }));
}

const OPENINGS = [
  'I would put it',
  'My sister has one',
  'We keep ours',
  'It would look fine',
  'Mine broke',
  'I saw it',
  'Somebody left theirs',
  'They sold it',
  'You could hang it',
  'I once found it',
];
const ENDINGS = [
  'next to the window',
  'on the train last week',
  'under the stairs',
  'behind the piano',
  'at the market by the bridge',
  'in the smallest kitchen of the street',
  'beside the old radio',
];

/** Ordinary talk: no two comments of a page are the same. */
function talk(post: number, seed: number): ThreadLine[] {
  const next = series(seed + post * 31);
  return Array.from({ length: 15 }, (_, i) => ({
    author: person(Math.floor(next() * 70)),
    text: `${OPENINGS[(i * 3 + post) % OPENINGS.length]} ${ENDINGS[(i + post * 2) % ENDINGS.length]}, ${GIVEN[(i + post) % GIVEN.length]} says`,
  }));
}

/** What people write under a contest: nearly all the same. */
function wishes(post: number, seed: number): ThreadLine[] {
  const next = series(seed + post * 17);
  return Array.from({ length: 15 }, (_, i) => ({
    author: person(Math.floor(next() * 70)),
    text:
      i % 5 === 4
        ? `${OPENINGS[i % OPENINGS.length]} and would love a second one`
        : 'I would love to have this set, fingers crossed',
  }));
}

type Base = Omit<Profile, 'posts'>;
const base = { following: 240, mediaCount: 180, business: true, category: 'Shop', form: 'full' } as const;

const bought: Base = {
  ...base,
  pk: '52000000111',
  username: 'copper.kettle.daily',
  fullName: 'Copper Kettle Daily',
  followers: 31_400,
  biography: 'One kettle a day.',
  followerList: followersOf(72, 2, (i) => (i % 8 === 1 ? silent(i) : massFollowing(i))),
};

const celebrity: Base = {
  ...base,
  pk: '52000000112',
  username: 'mira.sings.everywhere',
  fullName: 'Mira Sings Everywhere',
  isVerified: true,
  followers: 2_412_880,
  category: 'Musician',
  biography: 'Songs for long trains.',
  followerList: followersOf(72, 6, massFollowing),
};

const giveaway: Base = {
  ...base,
  pk: '52000000113',
  username: 'willow.crockery',
  fullName: 'Willow Crockery',
  followers: 12_600,
  biography: 'Plates, bowls, one giveaway a month.',
};

/** Profiles that show what signs an audience can give, with their own followers and comments. */
export function makeAudienceProfiles(now: Date): Profile[] {
  const captions = (i: number) => CAPTIONS[i % CAPTIONS.length] ?? '';
  const giveawayPosts = makePosts(
    lines(260, (i) => (i % 2 ? captions(i) : CONTEST)),
    giveaway,
    now,
    23,
  );
  return [
    { ...bought, posts: makePosts(lines(420, captions), bought, now, 21) },
    { ...celebrity, posts: makePosts(lines(41_000, captions), celebrity, now, 22) },
    {
      ...giveaway,
      posts: giveawayPosts.map((post, i): MadePost => ({ ...post, thread: i % 2 ? talk(i, 5) : wishes(i, 9) })),
    },
  ];
}

export const AUDIENCES: ReadonlyMap<string, { slug: string; story: string; audience: StandInAudience }> = new Map<
  string,
  { slug: string; story: string; audience: StandInAudience }
>([
  [
    bought.username,
    {
      slug: 'instagram-bought-followers',
      story: 'Half of its followers follow thousands and are followed by few; some are only silent.',
      audience: { verdict: 'flagged', signs: { 'suspicious-accounts': 'strong' }, steps: POINT_AT_FOLLOWERS },
    },
  ],
  [
    celebrity.username,
    {
      slug: 'instagram-celebrity',
      story: 'A famous singer: one follower in six is odd, as it happens to the famous unasked. No sign.',
      audience: { verdict: 'none', signs: { 'suspicious-accounts': 'none' }, steps: POINT_AT_FOLLOWERS },
    },
  ],
  [
    giveaway.username,
    {
      slug: 'instagram-giveaway',
      story: 'Hundreds of equal comments under giveaways: named as what they are, not counted.',
      audience: { verdict: 'none', signs: { 'duplicate-comments': 'none' }, steps: OPEN_EIGHT_POSTS },
    },
  ],
]);
