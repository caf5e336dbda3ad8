import {
  type Account,
  type Comment,
  type Community,
  mergeAccount,
  mergeComment,
  mergeCommunity,
  mergePost,
  type PageRef,
  type Post,
  type ReadResult,
} from '../model';
import { emptyHealth, type Health, noteReading } from './health';

/** What one tab has seen since its document loaded. Maps are keyed by the network's id, comments by post and id. */
export interface SessionState {
  page: PageRef;
  pageUrl: string;
  communities: ReadonlyMap<string, Community>;
  posts: ReadonlyMap<string, Post>;
  comments: ReadonlyMap<string, Comment>;
  accounts: ReadonlyMap<string, Account>;
  health: Health;
  /** True while everything read was made for a logged-out visitor; undefined until an answer tells. */
  guest: boolean | undefined;
}

/** Records kept in memory per kind; the oldest go first. Far above what a person scrolls through. */
const MAX_RECORDS = 20_000;

/**
 * Merges and publishes what this tab has seen. Every change makes a new state object, so that views can compare by
 * identity; a record map is replaced only when records of its kind arrived.
 */
export class Session {
  private current: SessionState;
  private readonly listeners = new Set<() => void>();

  constructor(page: PageRef, pageUrl: string) {
    this.current = {
      page,
      pageUrl,
      communities: new Map(),
      posts: new Map(),
      comments: new Map(),
      accounts: new Map(),
      health: emptyHealth,
      guest: undefined,
    };
  }

  get state(): SessionState {
    return this.current;
  }

  /** The user went to another page without a new document. What was seen before stays known. */
  moveTo(page: PageRef, pageUrl: string): void {
    this.publish({ page, pageUrl });
  }

  /**
   * Adds one reading. A page that the reading knows more about than its address did (a name that turned out to be a
   * person, an id) is adopted, unless the user has moved on meanwhile.
   */
  add(result: ReadResult, pageUrl: string): void {
    const { communities, posts, comments, accounts } = this.current;
    const samePage = pathOf(pageUrl) === pathOf(this.current.pageUrl);
    this.publish({
      page: samePage ? refine(this.current.page, result.page) : this.current.page,
      communities: joined(communities, result.communities, mergeCommunity),
      posts: joined(posts, result.posts, mergePost),
      comments: joined(comments, result.comments, mergeComment, commentKey),
      accounts: joined(accounts, result.accounts, mergeAccount),
      health: noteReading(this.current.health, result),
      guest: result.guest === undefined ? this.current.guest : result.guest && this.current.guest !== false,
    });
  }

  /** Calls back after every change; returns the way to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private publish(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** VK numbers comments per wall, so a comment's id alone does not name it. */
function commentKey({ postId, id }: Comment): string {
  return `${postId} ${id}`;
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

function refine(page: PageRef, read: PageRef): PageRef {
  const sameKind = read.kind === page.kind || (page.kind === 'community' && read.kind === 'person');
  return sameKind ? { ...page, ...read } : page;
}

function joined<T extends { id: string }>(
  known: ReadonlyMap<string, T>,
  records: readonly T[],
  merge: (a: T, b: T) => T,
  keyOf: (record: T) => string = ({ id }) => id,
): ReadonlyMap<string, T> {
  if (records.length === 0) return known;
  const next = new Map(known);
  for (const record of records) {
    const key = keyOf(record);
    const earlier = next.get(key);
    next.set(key, earlier === undefined ? record : merge(earlier, record));
  }
  for (const id of next.keys()) {
    if (next.size <= MAX_RECORDS) break;
    next.delete(id);
  }
  return next;
}
