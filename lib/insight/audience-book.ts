import {
  type AudienceReport,
  audienceSteps,
  type CommentScore,
  factsOf,
  type SpokenClass,
  scoreAccount,
  scoreOnce,
  scoreVkProfile,
  spokenClass,
} from '../audience';
import { type Account, type Comment, type Community, isKnown } from '../model';
import type { Session, SessionState } from '../session/session';
import { AudienceMemory, type KeptElsewhere } from './audience-memory';
import { audienceOf, openedProfiles, withCard } from './audience-of';

/** Runs a piece of work in a quiet moment of the page; `left` says how many ms of it remain. */
export type Quietly = (work: (left: () => number) => void) => void;

export interface AudienceBookOptions {
  session: Session;
  network: string;
  /** The community on screen. */
  subject(): Community | undefined;
  quietly: Quietly;
  clock(): Date;
  kept: KeptElsewhere;
  signal: AbortSignal;
}

/** How long records must stop coming before a report is made, in ms: while nobody looks, and while the block is open. */
const PACE = { calm: 1_200, brisk: 250 };
/** Longest time that changes may go on without a report, in ms. */
const LONGEST_WAIT = 4_000;
/** Comments scored before looking at the clock again; about 0.2 ms. */
const SLICE = 32;

/**
 * The audience report of the community on screen, made off the page's hot path.
 *
 * Nothing is computed while records arrive. When they have stopped coming, new comments are scored in slices that end
 * with the page's quiet moment, each comment once in its life; then the report is put together a lane at a time, each
 * in a quiet moment of its own.
 */
export class AudienceBook {
  private current: { community: Community; report: AudienceReport } | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly scores = new WeakMap<Comment, CommentScore | null>();
  private readonly memory: AudienceMemory;
  private pace: keyof typeof PACE = 'calm';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;
  private seen:
    | (Pick<SessionState, 'accounts' | 'comments' | 'posts' | 'communities'> & { community: Community })
    | undefined;
  /** The user or the background said something since the newest report. */
  private changed = false;
  private working = false;
  private again = false;

  constructor(private readonly options: AudienceBookOptions) {
    const { session, signal } = options;
    this.memory = new AudienceMemory(options.kept, () => {
      this.changed = true;
      this.later(0);
    });
    const stop = session.subscribe(() => this.later());
    signal.addEventListener('abort', () => {
      stop();
      clearTimeout(this.timer);
    });
    this.later();
  }

  /** The newest finished report of a community; undefined until there is one. */
  report(community: Community | undefined): AudienceReport | undefined {
    return community !== undefined && this.current?.community.id === community.id ? this.current.report : undefined;
  }

  /** Calls back after every finished report; returns the way to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** `brisk` while somebody looks at the block or at marks. */
  setPace(pace: keyof typeof PACE): void {
    this.pace = pace;
    if (pace === 'brisk' && this.timer !== undefined) this.later();
  }

  /** "Looks fine to me": takes a row out of the counts. */
  dismiss(id: string): void {
    this.memory.judge(id, true);
  }

  /** Puts the last row back that was taken out on this page. */
  undo(): void {
    const last = this.memory.fine.at(-1);
    if (last !== undefined) this.memory.judge(last, false);
  }

  /** Rows taken out on this page. */
  get fine(): readonly string[] {
    return this.memory.fine;
  }

  /** Shares of departed members in other communities that the user opened, for comparison. */
  get departedElsewhere(): readonly number[] {
    return this.memory.departedElsewhere;
  }

  /** What may be said beside a person or a comment on screen; the person comes first. */
  markOf(account: Account | undefined, comment: Comment | undefined): SpokenClass | undefined {
    return (account && this.accountClass(account)) ?? (comment && this.commentClass(comment));
  }

  /** Only where the card or the profile was read: a row of a list alone is never judged. */
  private accountClass(account: Account): SpokenClass | undefined {
    const { network, session } = this.options;
    if (this.memory.dismissed.has(account.id) || account.deactivated !== undefined) return undefined;
    const card = withCard(account, session.state.communities.get(account.id));
    if (network === 'instagram') return spokenClass(scoreAccount(factsOf(card))?.class);
    const facts = network === 'vk' ? openedProfiles(session.state, [card]).get(account.id) : undefined;
    return spokenClass(facts && scoreVkProfile(facts)?.class);
  }

  private commentClass(comment: Comment): SpokenClass | undefined {
    return this.memory.dismissed.has(comment.id) ? undefined : spokenClass(scoreOnce(comment, this.scores)?.class);
  }

  /** Something changed: a report is due when changes have stopped, or at the latest after four seconds of them. */
  private later(delay: number = PACE[this.pace]): void {
    if (this.options.signal.aborted) return;
    clearTimeout(this.timer);
    const now = this.options.clock().getTime();
    this.waitingSince ??= now;
    const patience = Math.max(0, this.waitingSince + LONGEST_WAIT - now);
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.waitingSince = undefined;
        this.start();
      },
      Math.min(delay, patience),
    );
  }

  /** Whether the newest report rests on these very records. */
  private isFresh(state: SessionState, community: Community): boolean {
    const { seen } = this;
    return (
      !this.changed &&
      seen?.community === community &&
      seen.accounts === state.accounts &&
      seen.comments === state.comments &&
      seen.posts === state.posts &&
      // Opened cards are read as communities.
      seen.communities === state.communities
    );
  }

  private start(): void {
    if (this.working) {
      this.again = true;
      return;
    }
    const community = this.options.subject();
    const { state } = this.options.session;
    if (community === undefined || this.isFresh(state, community)) return;
    this.working = true;
    this.changed = false;
    const { accounts, comments, posts, communities } = state;
    this.seen = { community, accounts, comments, posts, communities };
    const records = audienceOf(state, community);
    let next = 0;
    const score = (left: () => number) => {
      do {
        for (const comment of records.comments.slice(next, next + SLICE)) scoreOnce(comment, this.scores);
        next += SLICE;
      } while (next < records.comments.length && left() > 1);
      this.quietly(next < records.comments.length ? score : () => this.compile(community, records));
    };
    this.quietly(score);
  }

  /** Scoring promises not to throw; if it does, the page must not suffer and the next change gets its chance. */
  private quietly(work: (left: () => number) => void): void {
    this.options.quietly((left) => {
      try {
        work(left);
      } catch {
        this.working = false;
      }
    });
  }

  private compile(community: Community, records: ReturnType<typeof audienceOf>): void {
    const { dismissed, visits, frontier } = this.memory;
    const now = this.options.clock().toISOString();
    const today = isKnown(community.members) ? [{ at: now, members: community.members.value }] : [];
    const steps = audienceSteps({
      ...records,
      network: this.options.network,
      community,
      visits: [...visits, ...today],
      dismissed,
      commentScores: this.scores,
      ...(frontier !== undefined && { idFrontier: frontier }),
      now,
    });
    const go = () => {
      const step = steps.next();
      if (step.done) this.publish(community, records.accounts, step.value);
      else this.quietly(go);
    };
    go();
  }

  private publish(community: Community, accounts: readonly Account[], report: AudienceReport): void {
    this.current = { community, report };
    this.working = false;
    for (const listener of this.listeners) listener();
    void this.memory.refresh(community, accounts, report);
    if (this.again) {
      this.again = false;
      this.later();
    }
  }
}
