import type { Comment, Post, SaveAnswer, SavedVia, SaveRequest } from '../model';
import type { Session } from '../session/session';
import type { ReportBook } from './report-book';
import { saveRequest } from './save-request';
import type { Refusal, SaveState, SaveStates } from './save-states';

/** Posts per message: one transaction of the library, short enough that stopping takes effect at once. */
const BATCH = 25;

/** After these no further post would be taken either. */
const HOPELESS: ReadonlySet<Refusal> = new Set(['quota', 'newer-database', 'gone']);

/** How far a saving has come, and at the end what became of all. */
export interface SaveSummary {
  total: number;
  /** Posts that the library has answered about. */
  done: number;
  saved: number;
  updated: number;
  refused: Partial<Record<Refusal, number>>;
  stopped: boolean;
}

export interface SaverOptions {
  session: Session;
  book: ReportBook;
  states: SaveStates;
  /** Hands requests to the library; `gone` when the extension is no longer there, undefined when it failed. */
  send(requests: SaveRequest[]): Promise<SaveAnswer[] | 'gone' | undefined>;
  picture(post: Post, via: SavedVia): Promise<SaveRequest['picture']>;
  /** The piece of payload a post was read from, when the user asks for it. */
  raw(post: Post): string | undefined;
  pageUrl(): string;
  clock(): Date;
}

export interface SaveOrder {
  via: SavedVia;
  /** Keep the comments that were seen. */
  comments: boolean;
  signal?: AbortSignal;
  /** Told after every batch. */
  tell?(summary: SaveSummary): void;
}

/** Hands posts to the library, batch by batch. What was acknowledged stays, whatever happens to the rest. */
export class Saver {
  constructor(private readonly options: SaverOptions) {}

  /** Saves posts as they are known now. Never throws: what was refused is counted with its reason. */
  async save(posts: readonly Post[], order: SaveOrder): Promise<SaveSummary> {
    const summary: SaveSummary = { total: posts.length, done: 0, saved: 0, updated: 0, refused: {}, stopped: false };
    const commentsOf = order.comments ? this.commentsByPost(posts) : undefined;
    for (let at = 0; at < posts.length; at += BATCH) {
      const batch = posts.slice(at, at + BATCH);
      const requests = await this.requests(batch, order, commentsOf);
      if (requests === undefined) {
        summary.stopped = true;
        break;
      }
      const reason = await this.hand(batch, requests, summary);
      order.tell?.({ ...summary });
      if (reason !== undefined && HOPELESS.has(reason)) break;
    }
    return summary;
  }

  /** Undefined when the user stopped. Until a batch is handed over, its stars stay what they are. */
  private async requests(
    posts: readonly Post[],
    { via, signal }: SaveOrder,
    commentsOf: ReadonlyMap<string, Comment[]> | undefined,
  ): Promise<SaveRequest[] | undefined> {
    const requests: SaveRequest[] = [];
    for (const post of posts) {
      if (signal?.aborted) return undefined;
      requests.push(await this.request(post, via, commentsOf?.get(post.id) ?? []));
    }
    return signal?.aborted ? undefined : requests;
  }

  private async request(post: Post, via: SavedVia, comments: readonly Comment[]): Promise<SaveRequest> {
    const { session, book, picture, raw, pageUrl, clock } = this.options;
    return saveRequest({
      post,
      community: session.state.communities.get(post.communityId),
      figures: book.figuresOf(post),
      comments,
      pageUrl: pageUrl(),
      via,
      picture: await picture(post, via),
      raw: raw(post),
      at: clock().toISOString(),
    });
  }

  /** Sends one batch and notes what became of each; returns the last reason for a refusal. */
  private async hand(batch: readonly Post[], requests: SaveRequest[], summary: SaveSummary) {
    const { states, send } = this.options;
    const ids = batch.map(({ id }) => id);
    states.set(ids, 'saving');
    const answers = await send(requests);
    const byState = new Map<SaveState, string[]>();
    let last: Refusal | undefined;
    ids.forEach((id, index) => {
      const answer = answers === 'gone' ? undefined : answers?.[index];
      const reason = answers === 'gone' ? 'gone' : refusalOf(answer);
      summary.done += 1;
      if (reason !== undefined) summary.refused[reason] = (summary.refused[reason] ?? 0) + 1;
      else if (answer?.state === 'updated') summary.updated += 1;
      else summary.saved += 1;
      last = reason ?? last;
      // Nobody asked for this post by name, so its star has nothing to explain.
      const state = reason === 'not-collected' ? 'unsaved' : (reason ?? 'saved');
      byState.set(state, [...(byState.get(state) ?? []), id]);
    });
    for (const [state, some] of byState) states.set(some, state);
    return last;
  }

  private commentsByPost(posts: readonly Post[]): ReadonlyMap<string, Comment[]> {
    const wanted = new Map(posts.map(({ id }): [string, Comment[]] => [id, []]));
    for (const comment of this.options.session.state.comments.values()) wanted.get(comment.postId)?.push(comment);
    return wanted;
  }
}

function refusalOf(answer: SaveAnswer | undefined): Refusal | undefined {
  if (answer === undefined) return 'failed';
  return answer.state === 'refused' ? (answer.reason ?? 'failed') : undefined;
}
