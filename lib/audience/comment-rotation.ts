const FIRST_COMMENTS = 10;
const SAME_AUTHORS = 5;
const SAME_ORDER = 0.6;
const SMALLEST_SERIES = 3;
/** Newest posts that are compared; more would cost time and tell nothing new. */
const MOST_POSTS = 60;

/** Authors of one post in the order in which they first commented. */
export interface FirstAuthors {
  postId: string;
  authors: readonly string[];
}

export interface Rotation {
  postIds: string[];
  /** The people who come together, in the order of the first of these posts. Shown, never counted as anything else. */
  authors: string[];
}

/**
 * The same five or more people among the first ten commenters of three or more posts, in the same order
 * (Kendall tau above 0.6 in every pair). Regulars of a small community meet often too, but in changing order: when
 * most posts that a group shares are not in order, nothing is reported. No base rate is known (audience.md 3.3).
 */
export function findRotation(posts: readonly FirstAuthors[]): Rotation | null {
  const first = posts
    .map(({ postId, authors }) => ({ postId, authors: [...new Set(authors)].slice(0, FIRST_COMMENTS) }))
    .filter(({ authors }) => authors.length >= SAME_AUTHORS)
    .slice(0, MOST_POSTS);
  let best: Rotation | null = null;
  for (const [i, start] of first.entries()) {
    for (const second of first.slice(i + 1)) {
      const group = shared(start.authors, second.authors);
      if (group.length < SAME_AUTHORS || kendall(start.authors, second.authors, group) <= SAME_ORDER) continue;
      const found = series(group, start.authors, first);
      if (found !== null && found.postIds.length > (best?.postIds.length ?? 0)) best = found;
    }
  }
  return best;
}

/** Posts at which the group meets and whose orders all agree with each other. */
function series(group: readonly string[], start: readonly string[], posts: readonly FirstAuthors[]): Rotation | null {
  const meeting = posts.filter(({ authors }) => shared(group, authors).length >= SAME_AUTHORS);
  const agreeing: FirstAuthors[] = [];
  for (const post of meeting) {
    const agrees = (order: readonly string[]) =>
      kendall(order, post.authors, shared(shared(group, order), post.authors)) > SAME_ORDER;
    if (agrees(start) && agreeing.every(({ authors }) => agrees(authors))) agreeing.push(post);
  }
  if (agreeing.length < SMALLEST_SERIES || agreeing.length * 2 <= meeting.length) return null;
  return { postIds: agreeing.map(({ postId }) => postId), authors: [...group] };
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((author) => b.includes(author));
}

/** Kendall's tau of the order of `group` in two lists: 1 the same order, -1 the reverse. */
export function kendall(a: readonly string[], b: readonly string[], group: readonly string[]): number {
  const ranks = group.map((author) => ({ a: a.indexOf(author), b: b.indexOf(author) })).sort((x, y) => x.a - y.a);
  let balance = 0;
  let pairs = 0;
  ranks.forEach((one, i) => {
    for (const other of ranks.slice(i + 1)) {
      balance += Math.sign(other.b - one.b);
      pairs += 1;
    }
  });
  return pairs === 0 ? 0 : balance / pairs;
}
