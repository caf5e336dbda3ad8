import { type AudienceReport, idFrontier, type MembersAt, numericIds } from '../audience';
import type { Account, Community } from '../model';

/** What outlives the page; only the background keeps it. Every answer may be missing. */
export interface KeptElsewhere {
  /** Sizes of a community at the user's own earlier visits. */
  visits(communityId: string): Promise<readonly MembersAt[]>;
  /** Those of the ids that the user called fine, on any visit. */
  recall(ids: readonly string[]): Promise<readonly string[]>;
  remember(id: string, fine: boolean): void;
  /** Shares of departed members that were seen in other communities of the network. */
  departedElsewhere(communityId: string): Promise<readonly number[]>;
  /** Largest account id remembered; `seen` may move it up. */
  frontier(seen: number): Promise<number | undefined>;
}

/** Ids that must be at hand before their largest one says anything about the id space. */
const IDS_NEEDED = 50;

/** Everything beside the records that a report rests on, and its way to and from the background. */
export class AudienceMemory {
  dismissed: ReadonlySet<string> = new Set();
  /** Rows called fine on this page, oldest first. */
  fine: readonly string[] = [];
  visits: readonly MembersAt[] = [];
  frontier: number | undefined;
  /** For comparison, because no base rate of departed members is known. */
  departedElsewhere: readonly number[] = [];
  private readonly asked = new Set<string>();
  private visitsOf: string | undefined;
  private idsSeen = 0;

  constructor(
    private readonly kept: KeptElsewhere,
    private readonly changed: () => void,
  ) {}

  /** "Looks fine to me", or the opposite. */
  judge(id: string, fine: boolean): void {
    this.fine = fine ? [...this.fine, id] : this.fine.filter((one) => one !== id);
    this.put([id], fine);
    this.kept.remember(id, fine);
  }

  /** Asks for what is remembered about a community, its rows and its network; a new answer calls for a new report. */
  async refresh(community: Community, accounts: readonly Account[], report: AudienceReport): Promise<void> {
    await Promise.all([this.askVisits(community.id), this.askDismissed(report), this.askFrontier(accounts, report)]);
  }

  private async askVisits(communityId: string): Promise<void> {
    if (this.visitsOf === communityId) return;
    this.visitsOf = communityId;
    this.visits = [];
    const [visits, departed] = await Promise.all([
      this.kept.visits(communityId),
      this.kept.departedElsewhere(communityId),
    ]);
    if (this.visitsOf !== communityId) return;
    this.departedElsewhere = departed;
    this.visits = visits;
    if (visits.length + departed.length > 0) this.changed();
  }

  /** Only hashes are stored, so the rows at hand are asked for, each once. */
  private async askDismissed(report: AudienceReport): Promise<void> {
    const shown = report.signs.flatMap(({ examples }) => examples.map(({ id }) => id));
    const ids = shown.filter((id) => !this.asked.has(id));
    for (const id of ids) this.asked.add(id);
    if (ids.length > 0) this.put(await this.kept.recall(ids), true);
  }

  private async askFrontier(accounts: readonly Account[], report: AudienceReport): Promise<void> {
    const ordered = report.signs.some(({ id }) => id === 'fresh-ids');
    if (!ordered || accounts.length < IDS_NEEDED || accounts.length === this.idsSeen) return;
    this.idsSeen = accounts.length;
    const frontier = await this.kept.frontier(idFrontier(numericIds(accounts.map(({ id }) => id))));
    if (frontier === undefined || frontier === this.frontier) return;
    this.frontier = frontier;
    this.changed();
  }

  private put(ids: readonly string[], fine: boolean): void {
    const next = new Set(this.dismissed);
    for (const id of ids)
      if (fine) next.add(id);
      else next.delete(id);
    if (next.size === this.dismissed.size) return;
    this.dismissed = next;
    this.changed();
  }
}
