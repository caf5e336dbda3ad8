import type { StandInAudience } from '../contract';
import { series } from '../made-up-people';
import { type Script, writePosts } from './data-posts';
import type { Owner, Person, StandInComment, StandInPost } from './data-types';

export const florist: Owner = {
  id: '61560000000016',
  kind: 'page',
  name: 'Meadow Lane Flowers',
  handle: 'meadowlaneflowers',
  classicId: '104550000000016',
  membersLabel: '18K followers',
  members: 18_000,
  category: 'Florist',
  about: 'Seasonal bunches from two fields and a greenhouse.',
  lang: 'en',
  colours: ['#7a9e4d', '#ead3e0'],
};

const FIRST = ['Nora', 'Emil', 'Priya', 'Tomas', 'Wanda', 'Felix', 'Ayla', 'Bram', 'Cora', 'Dov'];
const LAST = ['Sandberg', 'Marsh', 'Quill', 'Harrow', 'Vale'];

const people: Person[] = Array.from({ length: 50 }, (_, i) => ({
  id: `61570000000${String(300 + i)}`,
  name: `${FIRST[i % 10]} ${LAST[Math.floor(i / 10)]}`,
  handle: `${FIRST[i % 10]}.${LAST[Math.floor(i / 10)]}.${i}`.toLowerCase(),
}));

const script: Script = {
  owner: florist,
  idBase: 122_160_000_000_512_009n,
  texts: [
    'Dahlias until Friday, then the field rests.',
    'How we keep cut stems fresh for nine days.',
    'Three bunches are waiting for the people who ordered by phone.',
    'The greenhouse door is fixed. Thank you, neighbours.',
    'What to plant in November: a short list.',
    'Saturday market: we stand next to the honey.',
    'A wedding in white and green, from bucket to table.',
    'Why we stopped using foam.',
  ],
  formats: ['image', 'text', 'image', 'album'],
  figures: [
    [210, 14, 9],
    [180, 16, 4],
    [240, 13, 6],
    [205, 15, 3],
    [320, 17, 12],
    [190, 14, 2],
  ],
  ages: [40, 66, 95],
  gap: 29,
  count: 20,
  commenters: people.slice(0, 5),
  remarks: ['Lovely again.', 'What a colour.', 'Saw them today.'],
};

const OPENINGS = [
  'Ours lasted',
  'I carried mine home',
  'They opened',
  'My neighbour asked',
  'We put them',
  'Mine leaned',
];
const ENDINGS = [
  'until the second Sunday',
  'in the rain',
  'before breakfast',
  'on the long table',
  'near the cold window',
];

/** The same five people first and in the same order under every post, then whoever comes by. */
function thread(post: StandInPost, index: number): StandInComment[] {
  const next = series(index * 41 + 3);
  return Array.from({ length: 13 }, (_, i) => ({
    id: String(BigInt(post.id) + 2_000n + BigInt(i)),
    author: people[i < 5 ? i : 5 + Math.floor(next() * 45)] ?? people[0] ?? { id: '', name: '', handle: '' },
    text: `${OPENINGS[(i + index) % 6]} ${ENDINGS[(i * 2 + index) % 5]}, number ${index * 13 + i}`,
    minutesAgo: 900 - i * 31 - index,
    likes: i % 3,
  }));
}

export function writePod(now: Date): StandInPost[] {
  return writePosts(script, now).map((post, index) => ({ ...post, shown: [], thread: thread(post, index) }));
}

/** Opening six posts one after the other. */
export const podAudience: StandInAudience = {
  verdict: 'notable',
  signs: { 'comment-rotation': 'notable', 'duplicate-comments': 'none', 'promo-comments': 'none' },
  steps: Array.from({ length: 6 }, (_, nth) => ({
    click: '[role="main"] a[data-post]',
    nth,
    until: '[role="dialog"] [data-commentid]',
    close: '[role="dialog"] [aria-label="Close"]',
  })),
};
