import { type CollectedCommunity, communityKeyOf, type Post } from '../model';
import { seenPosts } from '../session/seen-posts';
import type { Session, SessionState } from '../session/session';
import type { Saver } from './saver';

/** Posts are gathered so long after the page brought something new, in ms. */
const GATHER_MS = 1_500;

export interface CollectorOptions {
  network: string;
  session: Session;
  saver: Pick<Saver, 'save'>;
  /** The user's present choice; asked before every batch, because another tab may have changed it. */
  list(): Promise<CollectedCommunity[] | undefined>;
  /** Runs work in a quiet moment of the page. */
  quietly(work: () => void): void;
  signal: AbortSignal;
}

/**
 * Saves the posts of chosen communities as the user comes across them, in quiet moments. It never starts by itself:
 * without a choice in the library it looks at nothing.
 */
export class Collector {
  /** Communities that are collected on this network, by id. */
  chosen: ReadonlyMap<string, CollectedCommunity> = new Map();
  /** What was known of a post when it was collected, so that the same reading is not stored again and again. */
  private readonly collected = new Map<string, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: CollectorOptions) {
    const { session, signal } = options;
    const stop = session.subscribe(() => this.later());
    signal.addEventListener('abort', () => {
      stop();
      clearTimeout(this.timer);
    });
    void this.refresh();
  }

  /** Learns the choice anew and goes on from there. */
  async refresh(): Promise<void> {
    const all = await this.options.list();
    if (all === undefined || this.options.signal.aborted) return;
    const prefix = communityKeyOf(this.options.network, '');
    this.chosen = new Map(
      all.flatMap((one) => (one.community.startsWith(prefix) ? [[one.community.slice(prefix.length), one]] : [])),
    );
    for (const listener of this.listeners) listener();
    this.later();
  }

  /** Calls back when the choice or its counters changed; returns the way to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private get active(): CollectedCommunity[] {
    return [...this.chosen.values()].filter(({ paused }) => !paused);
  }

  private later(): void {
    if (this.timer !== undefined || this.options.signal.aborted || this.active.length === 0) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.options.quietly(() => void this.collect());
    }, GATHER_MS);
  }

  private async collect(): Promise<void> {
    if (this.running || this.due().length === 0) return;
    this.running = true;
    try {
      await this.refresh();
      for (const { posts, readings, comments } of this.due()) {
        const { signal } = this.options;
        const { done } = await this.options.saver.save(posts, { via: 'passive', comments, signal });
        // Refused ones count as tried: they come again when the page brings something new of them, not in a loop.
        for (const { id } of posts.slice(0, done)) this.collected.set(id, readings.get(id) ?? '');
      }
      await this.refresh();
    } finally {
      this.running = false;
    }
  }

  /** Posts that were not collected as they are known now, by community. */
  private due(): { posts: Post[]; readings: ReadonlyMap<string, string>; comments: boolean }[] {
    const { state } = this.options.session;
    return this.active.flatMap(({ community, withComments }) => {
      const id = community.slice(communityKeyOf(this.options.network, '').length);
      const seen = seenPosts(state, undefined).filter(({ communityId }) => communityId === id);
      const readings = readingsOf(seen, withComments ? state : undefined);
      const posts = seen.filter((post) => this.collected.get(post.id) !== readings.get(post.id));
      return posts.length > 0 ? [{ posts, readings, comments: withComments }] : [];
    });
  }
}

/** Names the reading of each post: a fuller one, or new comments, are worth collecting again; one like more is not. */
function readingsOf(posts: readonly Post[], withComments: SessionState | undefined): ReadonlyMap<string, string> {
  const comments = new Map<string, number>();
  for (const { postId } of withComments?.comments.values() ?? []) comments.set(postId, (comments.get(postId) ?? 0) + 1);
  return new Map(posts.map(({ id, provenance }) => [id, `${provenance.completeness} ${comments.get(id) ?? 0}`]));
}
