import { type Community, exact, type Post, type Snapshot } from '../../../lib/model';

const ID = '-1';
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** What happened to one made-up post; the text of a row stands under its number in the dictionary. */
interface Row {
  /** Days before now. */
  days: number;
  likes: number;
  comments: number;
  shares: number;
  views: number;
  is?: 'pinned' | 'ad' | 'video';
}

/** Figures of a small club: one post that ran away, a weak one, and one of each kind that is left out. */
const ROWS: readonly Row[] = [
  { days: 210, likes: 118, comments: 9, shares: 14, views: 5210, is: 'pinned' },
  { days: 0.3, likes: 21, comments: 3, shares: 1, views: 402 },
  { days: 2, likes: 64, comments: 31, shares: 2, views: 1480 },
  { days: 5, likes: 71, comments: 6, shares: 4, views: 1390 },
  { days: 7, likes: 42, comments: 8, shares: 1, views: 1205 },
  { days: 10, likes: 83, comments: 12, shares: 19, views: 1960 },
  { days: 13, likes: 58, comments: 9, shares: 3, views: 1310 },
  { days: 15, likes: 17, comments: 1, shares: 0, views: 2900, is: 'ad' },
  { days: 17, likes: 77, comments: 4, shares: 2, views: 1275 },
  { days: 20, likes: 66, comments: 14, shares: 11, views: 1588 },
  { days: 23, likes: 15, comments: 2, shares: 0, views: 980 },
  { days: 26, likes: 171, comments: 24, shares: 47, views: 4380 },
  { days: 29, likes: 39, comments: 11, shares: 3, views: 1190 },
  { days: 32, likes: 52, comments: 38, shares: 5, views: 1420 },
  { days: 35, likes: 69, comments: 5, shares: 9, views: 1730, is: 'video' },
  { days: 39, likes: 48, comments: 7, shares: 6, views: 1150 },
  { days: 42, likes: 44, comments: 4, shares: 3, views: 1098 },
];

const MEMBERS = 3412;
const MEMBERS_BEFORE = 3375;

/** A made-up community with its posts and one earlier visit. */
export interface Practice {
  community: Community;
  /** Pinned first, then newest first, as a wall has them. */
  posts: Post[];
  history: Snapshot[];
}

/** @param now ISO 8601 UTC; all dates are counted back from it */
export function practiceRecords(now: string, name: string, text: (row: number) => string): Practice {
  const provenance = {
    source: 'embedded',
    where: 'practice',
    at: now,
    completeness: 'full',
    adapter: 'practice',
  } as const;
  const before = (days: number) => new Date(Date.parse(now) - days * DAY - 2 * HOUR).toISOString();
  const community: Community = { network: 'vk', id: ID, kind: 'group', name, members: exact(MEMBERS), provenance };
  const posts = ROWS.map(
    ({ days, likes, comments, shares, views, is }, index): Post => ({
      network: 'vk',
      id: `${ID}_${index + 1}`,
      communityId: ID,
      publishedAt: before(days),
      text: text(index),
      format: is === 'video' ? 'video' : 'image',
      reactions: exact(likes),
      comments: exact(comments),
      shares: exact(shares),
      views: exact(views),
      viewsAre: 'views',
      pinned: is === 'pinned',
      ad: is === 'ad',
      sightings: [{ surface: 'wall', communityId: ID, run: 'practice', rank: index }],
      provenance,
    }),
  );
  const visit = before(9);
  const history: Snapshot[] = [
    {
      network: 'vk',
      communityId: ID,
      name,
      day: visit.slice(0, 10),
      at: visit,
      members: exact(MEMBERS_BEFORE),
      engagement: { reason: 'NO_POSTS' },
      adapter: 'practice',
      guest: true,
    },
  ];
  return { community, posts, history };
}
