import type { StandInCommunity } from '../contract';
import type { MadeCommunity, MadePost } from './types';

const YOUNG_HOURS = 24;
const WINDOW_HOURS = 90 * 24;

/** Whether a post belongs into the headline, told from the way it was made and not from any reading of it. */
function counts({ special, hoursAgo }: MadePost): boolean {
  const isOwn = special === undefined || special === 'pinned';
  return isOwn && hoursAgo >= YOUNG_HOURS && hoursAgo <= WINDOW_HOURS;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

/** Figures that a reader must find on the first screen: independent of the metrics code, straight from the made data. */
export function expectedOf(community: MadeCommunity): StandInCommunity['expected'] {
  const { name, members, wall } = community;
  const isReadable = wall !== 'skeleton' && wall !== 'renamed';
  const seen = isReadable ? community.posts.slice(0, community.firstPage) : [];
  const sample = seen.filter(counts).slice(0, 20);
  if (sample.length < 5) return { name, members, er: { reason: 'TOO_FEW_POSTS' } };
  const rates = sample.map(({ likes, comments, reposts }) => (likes + comments + reposts) / members);
  const exclusions: Record<string, number> = {};
  for (const post of seen) {
    const reason = reasonOf(post);
    if (reason) exclusions[reason] = (exclusions[reason] ?? 0) + 1;
  }
  return { name, members, er: median(rates), n: sample.length, exclusions };
}

function reasonOf({ special, hoursAgo }: MadePost): string | undefined {
  // A pinned post inside the window stays in its place.
  if (special === 'pinned') return hoursAgo > WINDOW_HOURS ? 'pinned' : undefined;
  if (special === 'visitor') return 'byVisitor';
  return special ?? (hoursAgo < YOUNG_HOURS ? 'young' : undefined);
}
