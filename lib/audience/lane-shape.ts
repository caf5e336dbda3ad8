import type { Post } from '../model';
import type { AudienceInput } from './audience-input';
import { expectedEngagement } from './expected-engagement';
import { growthJumps } from './growth';
import { median } from './median';
import { sizeOf } from './plausible-count';
import { POSTS_NEEDED, type ShapeOff, shapePosts } from './shape-posts';
import { type Sign, sign } from './sign';
import { postsInTime } from './usual-reach';

/** Levels drift by year and the spread is a factor of 3-5 either way, hence a factor of ten. */
const FACTOR = 10;
const EVEN = { notable: 0.1, strong: 0.08 };
const FEW_REACTIONS = 10;
const LARGE = 20_000;
const PER_LIKE = { low: 0.001, high: 0.15, medianLikes: 50 };

/** Lane C: engagement against the expected one, evenness of likes, comments per like, jumps. Context, always. */
export function shapeSigns(input: AudienceInput): { signs: Sign[]; off: ShapeOff | null } {
  const { community, posts = [], now, network } = input;
  const { posts: own, off } = shapePosts(community, posts, now);
  if (off !== null) return { signs: [], off };
  const members = sizeOf(community?.members);
  const signs = [evenSign(own), commentsPerLikeSign(own)];
  if (members !== null && members > 0) signs.push(...sizeSigns(own, members, network));
  if ((input.visits?.length ?? 0) > 1) signs.push(growthSign(input));
  return { signs: signs.map((one) => ({ ...one, enough: one.sample >= one.needed })), off };
}

function sizeSigns(posts: readonly Post[], members: number, network: string): Sign[] {
  const rates = posts.flatMap(({ reactions, comments, shares }) => {
    const [likes, answers] = [sizeOf(reactions), sizeOf(comments)];
    return likes === null || answers === null ? [] : [(likes + answers + (sizeOf(shares) ?? 0)) / members];
  });
  const likes = posts.flatMap(({ reactions }) => sizeOf(reactions) ?? []);
  const [rate, usualLikes] = [median(rates), median(likes)];
  const expected = expectedEngagement(network, members);
  const tooLow = expected !== null && rate !== null && rate < expected.low / FACTOR;
  const tooHigh = expected !== null && rate !== null && rate > expected.high * FACTOR;
  const few = members >= LARGE && usualLikes !== null && usualLikes <= FEW_REACTIONS && (expected === null || tooLow);
  return [
    sign({
      id: 'engagement-gap',
      lane: 'shape',
      threshold: tooHigh ? (expected?.high ?? 0) * FACTOR : (expected?.low ?? 0) / FACTOR,
      needed: POSTS_NEEDED,
      source: 'shape',
      level: tooLow || tooHigh ? 'notable' : 'none',
      count: rates.length,
      sample: expected === null ? 0 : rates.length,
      value: rate,
      interval: expected && { low: expected.low, high: expected.high },
    }),
    sign({
      id: 'few-reactions',
      lane: 'shape',
      threshold: FEW_REACTIONS,
      needed: POSTS_NEEDED,
      // For VK no table of sufficient quality was found.
      ...(expected !== null && { source: 'shape' as const }),
      level: few ? 'notable' : 'none',
      count: usualLikes ?? 0,
      sample: likes.length,
      value: usualLikes,
      parts: expected === null ? {} : { expected: Math.round(expected.low * members) },
    }),
  ];
}

/** Standard deviation of likes divided by their mean. Rounded figures are even by rounding and are left out. */
function evenSign(posts: readonly Post[]): Sign {
  const exact = posts.flatMap(({ reactions }) => (reactions.kind === 'exact' ? (sizeOf(reactions) ?? []) : []));
  const mean = exact.reduce((sum, likes) => sum + likes, 0) / exact.length;
  const variance = exact.reduce((sum, likes) => sum + (likes - mean) ** 2, 0) / (exact.length - 1);
  const value = exact.length >= 2 && mean > 0 ? Math.sqrt(variance) / mean : null;
  const speaks = value !== null && exact.length >= POSTS_NEEDED;
  return sign({
    id: 'even-likes',
    lane: 'shape',
    threshold: EVEN.notable,
    needed: POSTS_NEEDED,
    // Personal Instagram accounts 2018: median 0.31, 1st-99th percentile 0.10-0.89.
    source: 'likes',
    level: !speaks || value >= EVEN.notable ? 'none' : value < EVEN.strong ? 'strong' : 'notable',
    count: exact.length,
    sample: exact.length,
    value,
    notes: exact.length < posts.length ? ['rounded-figures'] : [],
  });
}

function commentsPerLikeSign(posts: readonly Post[]): Sign {
  const pairs = posts.flatMap(({ reactions, comments, commentsClosed }) => {
    const [likes, answers] = [sizeOf(reactions), sizeOf(comments)];
    return likes === null || answers === null || commentsClosed ? [] : [{ likes, answers }];
  });
  const likes = pairs.reduce((sum, one) => sum + one.likes, 0);
  const answers = pairs.reduce((sum, one) => sum + one.answers, 0);
  const typical = median(pairs.map((one) => one.likes)) ?? 0;
  const value = likes > 0 ? answers / likes : null;
  const speaks = value !== null && typical >= PER_LIKE.medianLikes && pairs.length >= POSTS_NEEDED;
  return sign({
    id: 'comments-per-like',
    lane: 'shape',
    threshold: value !== null && value > PER_LIKE.high ? PER_LIKE.high : PER_LIKE.low,
    needed: POSTS_NEEDED,
    // 277 genuine accounts: below 0.1 % for 0.7 % of them, above 15 % for none.
    source: 'likes',
    level: speaks && (value < PER_LIKE.low || value > PER_LIKE.high) ? 'notable' : 'none',
    count: answers,
    sample: pairs.length,
    value,
    interval: { low: PER_LIKE.low, high: PER_LIKE.high },
  });
}

function growthSign({ visits = [], posts = [] }: AudienceInput): Sign {
  const jumps = growthJumps(visits, postsInTime(posts));
  const telling = jumps.filter(({ contest }) => !contest);
  const fell = telling.some(({ fellLater }) => fellLater);
  const largest = [...jumps].sort((a, b) => b.gained - a.gained)[0];
  return sign({
    id: 'growth-jump',
    lane: 'shape',
    threshold: largest?.limit ?? 0,
    needed: 7,
    // Above the median + 6 MAD of at least five earlier intervals, without a post that went round.
    source: 'growth-jump',
    level: telling.length === 0 ? 'none' : fell ? 'strong' : 'notable',
    count: jumps.length,
    sample: visits.length,
    value: largest?.perDay ?? null,
    parts: { gained: largest?.gained ?? 0 },
    notes: [
      ...(jumps.length > telling.length ? ['could-be-contest' as const] : []),
      ...(fell ? ['fell-later' as const] : []),
    ],
    examples: jumps.map(({ from, gained }) => ({ id: from, reasons: [], facts: { gained } })),
  });
}
