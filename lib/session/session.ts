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
import { Shelf } from './shelf';

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

/**
 * Merges and publishes what this tab has seen. Every change makes a new state object, and a record map is a new one
 * exactly when records of its kind arrived, so that views can compare by identity. States are made when somebody asks:
 * a burst of answers between two looks costs one copy.
 */
export class Session {
  private readonly communities = new Shelf<Community>(mergeCommunity);
  private readonly posts = new Shelf<Post>(mergePost);
  // VK numbers comments per wall, so a comment's id alone does not name it.
  private readonly comments = new Shelf<Comment>(mergeComment, ({ postId, id }) => `${postId} ${id}`);
  private readonly accounts = new Shelf<Account>(mergeAccount);
  private health = emptyHealth;
  private guest: boolean | undefined;
  private made: SessionState | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private page: PageRef,
    private pageUrl: string,
  ) {}

  get state(): SessionState {
    this.made ??= {
      page: this.page,
      pageUrl: this.pageUrl,
      communities: this.communities.records,
      posts: this.posts.records,
      comments: this.comments.records,
      accounts: this.accounts.records,
      health: this.health,
      guest: this.guest,
    };
    return this.made;
  }

  /** The user went to another page without a new document. What was seen before stays known. */
  moveTo(page: PageRef, pageUrl: string): void {
    this.page = page;
    this.pageUrl = pageUrl;
    this.publish();
  }

  /**
   * Adds one reading. A page that the reading knows more about than its address did (a name that turned out to be a
   * person, an id) is adopted, unless the user has moved on meanwhile.
   */
  add(result: ReadResult, pageUrl: string): void {
    const samePage = pathOf(pageUrl) === pathOf(this.pageUrl);
    if (samePage) this.page = refine(this.page, result.page);
    this.communities.add(result.communities);
    this.posts.add(result.posts);
    this.comments.add(result.comments);
    this.accounts.add(samePage ? result.accounts.map((account) => withList(account, this.page)) : result.accounts);
    this.health = noteReading(this.health, result);
    if (result.guest !== undefined) this.guest = result.guest && this.guest !== false;
    this.publish();
  }

  /** Calls back after every change; returns the way to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private publish(): void {
    this.made = undefined;
    for (const listener of this.listeners) listener();
  }
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

/** A later page of a list often does not say whose list it is (VK, 2026-08); then it is the page's own. */
function withList(account: Account, { kind, communityId }: PageRef): Account {
  const ofPage = kind === 'community' || kind === 'person' || kind === 'members';
  const inList = account.seenIn.some((list) => list === 'members' || list === 'followers');
  if (!ofPage || !inList || account.listOf !== undefined || communityId === undefined) return account;
  return { ...account, listOf: communityId };
}

function refine(page: PageRef, read: PageRef): PageRef {
  const sameKind = read.kind === page.kind || (page.kind === 'community' && read.kind === 'person');
  return sameKind ? { ...page, ...read } : page;
}
