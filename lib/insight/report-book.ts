import { engagementReport } from '../metrics/report';
import type { CompatMode, EngagementReport, FollowerSnapshot, PostFigures } from '../metrics/report-types';
import { visitRecord } from '../metrics/visit-record';
import type { Community, Post, Visit } from '../model';
import { CalmSession } from '../session/calm';
import type { Session } from '../session/session';
import { postsOf } from '../session/subject';

/** One and the same object, because reports are kept as long as their inputs are the same objects. */
const NO_HISTORY: readonly FollowerSnapshot[] = [];

interface Entry {
  posts: ReadonlyMap<string, Post>;
  community: Community;
  history: readonly FollowerSnapshot[];
  minute: number;
  report: EngagementReport;
  byPost: Map<string, PostFigures>;
}

/**
 * Engagement reports of the communities seen in this tab, made when asked for and kept until something they rest on
 * changes: posts, the community, its history, or the minute. Reports look at the calm session, so that panel and badges
 * always speak about the same moment and a burst of answers costs one report.
 */
export class ReportBook {
  /** The session at the pace at which reports can be made. */
  readonly calm: CalmSession;
  private cost = 0;
  private readonly entries = new Map<string, Entry>();
  private readonly histories = new Map<string, readonly FollowerSnapshot[]>();

  constructor(
    session: Session,
    private readonly timeZone: string,
    private readonly clock: () => Date = () => new Date(),
  ) {
    this.calm = new CalmSession(session, () => this.cost);
  }

  /** Earlier visits of a community; they allow followers at publish time and the warning about a changed audience. */
  setHistory(communityId: string, history: readonly FollowerSnapshot[]): void {
    this.histories.set(communityId, history);
  }

  report(community: Community): EngagementReport {
    return this.entry(community).report;
  }

  /** The same posts by another tool's documented rules; not kept. */
  reportAs(community: Community, mode: CompatMode): EngagementReport {
    return this.make(community, mode);
  }

  /** Figures of one post next to its community's others; undefined when its community was never seen. */
  figuresOf(post: Post): PostFigures | undefined {
    const community = this.calm.state().communities.get(post.communityId);
    return community && this.entry(community).byPost.get(post.id);
  }

  /** What a later comparison needs of a community that is known here; undefined for any other. */
  visit(communityId: string, guest: boolean): Visit | undefined {
    const { communities, posts } = this.calm.state();
    const community = communities.get(communityId);
    return community && visitRecord(community, this.report(community), posts, guest);
  }

  private entry(community: Community): Entry {
    const { posts } = this.calm.state();
    const history = this.histories.get(community.id) ?? NO_HISTORY;
    const minute = Math.floor(this.clock().getTime() / 60_000);
    const known = this.entries.get(community.id);
    const fresh =
      known?.posts === posts && known.community === community && known.history === history && known.minute === minute;
    if (known && fresh) return known;
    const started = performance.now();
    const report = this.make(community, 'default');
    this.cost = performance.now() - started;
    const byPost = new Map(report.posts.map((figures) => [figures.id, figures]));
    const entry = { posts, community, history, minute, report, byPost };
    this.entries.set(community.id, entry);
    return entry;
  }

  private make(community: Community, mode: CompatMode): EngagementReport {
    return engagementReport({
      community,
      posts: postsOf(this.calm.state(), community),
      now: this.clock().toISOString(),
      mode,
      options: { timeZone: this.timeZone, history: this.histories.get(community.id) ?? NO_HISTORY },
    });
  }
}
