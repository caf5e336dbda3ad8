import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { textOrder } from '../text/text-order';

/** What is drawn from: the key of a post and what its stratum can be made of. */
export interface Drawable {
  key: string;
  network: string;
  /** `<network>|<community id>`. */
  community: string;
  category?: string;
  /** ISO 8601 UTC, or null when the post is not dated. */
  publishedAt: string | null;
}

export type Stratum = 'network' | 'community' | 'category' | 'month';

export interface SamplePlan {
  /** Posts wanted; all of them when there are fewer. */
  size: number;
  /** Any 32-bit whole number; the same seed over the same posts draws the same sample. */
  seed: number;
  /** Missing: a simple random sample. `equal`: as many of every stratum as of the others, where it has them. */
  strata?: { by: Stratum; allocation: 'proportional' | 'equal' };
}

/** One stratum as it was drawn, for the methods note. */
export interface DrawnStratum {
  name: string;
  of: number;
  drawn: number;
}

export interface Sample {
  /** Keys in the order of the population, sorted by key. */
  keys: string[];
  strata: DrawnStratum[];
}

/**
 * Draws without replacement: a partial Fisher–Yates shuffle over the keys in their sorted order, numbers from
 * xoroshiro128+ (pure-rand). Strata are drawn one after the other, sorted by name, with the same generator.
 */
export function drawSample(posts: readonly Drawable[], { size, seed, strata }: SamplePlan): Sample {
  const generator = xoroshiro128plus(seed | 0);
  const pick = (below: number) => uniformInt(generator, 0, below - 1);
  const groups = strata ? groupsOf(posts, strata.by) : [{ name: '', keys: sorted(posts.map(({ key }) => key)) }];
  const sizes = groups.map(({ keys }) => keys.length);
  const wanted = strata?.allocation === 'equal' ? equalShares(sizes, size) : proportionalShares(sizes, size);
  const drawn = groups.map(({ keys }, index) => draw(keys, wanted[index] ?? 0, pick));
  return {
    keys: sorted(drawn.flat()),
    strata: groups.map(({ name, keys }, index) => ({ name, of: keys.length, drawn: drawn[index]?.length ?? 0 })),
  };
}

function sorted(keys: string[]): string[] {
  return keys.sort(textOrder);
}

function groupsOf(posts: readonly Drawable[], by: Stratum): Array<{ name: string; keys: string[] }> {
  const groups = new Map<string, string[]>();
  for (const post of posts) {
    const name = stratumOf(post, by);
    const keys = groups.get(name);
    if (keys) keys.push(post.key);
    else groups.set(name, [post.key]);
  }
  return sorted([...groups.keys()]).map((name) => ({ name, keys: sorted(groups.get(name) ?? []) }));
}

/** Posts without a category or a date are a stratum of their own, named by a dash. */
function stratumOf(post: Drawable, by: Stratum): string {
  if (by === 'month') return post.publishedAt?.slice(0, 7) ?? '—';
  return by === 'category' ? (post.category ?? '—') : post[by];
}

/** Shares in proportion to the sizes that add up to `size` exactly (largest remainder, ties to the earlier). */
export function proportionalShares(sizes: readonly number[], size: number): number[] {
  const all = sizes.reduce((sum, one) => sum + one, 0);
  const total = Math.min(size, all);
  const exact = sizes.map((one) => (all === 0 ? 0 : (one * total) / all));
  const shares = exact.map(Math.floor);
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest);
  let left = total - shares.reduce((sum, one) => sum + one, 0);
  for (const { index } of order) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

/** The same number of each; what small strata lack is spread over the others, one by one from the first. */
export function equalShares(sizes: readonly number[], size: number): number[] {
  const shares = sizes.map(() => 0);
  let left = Math.min(
    size,
    sizes.reduce((sum, one) => sum + one, 0),
  );
  while (left > 0) {
    const open = sizes.flatMap((one, index) => ((shares[index] ?? 0) < one ? [index] : []));
    const each = Math.max(1, Math.floor(left / open.length));
    for (const index of open) {
      const more = Math.min(each, left, (sizes[index] ?? 0) - (shares[index] ?? 0));
      shares[index] = (shares[index] ?? 0) + more;
      left -= more;
    }
  }
  return shares;
}

function draw(keys: readonly string[], count: number, pick: (below: number) => number): string[] {
  const pool = [...keys];
  const drawn: string[] = [];
  while (drawn.length < count && pool.length > 0) {
    const at = pick(pool.length);
    const last = pool.pop();
    const chosen = at === pool.length ? last : pool[at];
    if (at < pool.length && last !== undefined) pool[at] = last;
    if (chosen !== undefined) drawn.push(chosen);
  }
  return drawn;
}
