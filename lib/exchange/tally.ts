import type { TransferredPost } from '../model';

/** Counts what was exported while it goes by, for the methods note. */
export class Tally {
  posts = 0;
  readonly networks = new Map<string, number>();
  readonly surfaces = new Map<string, number>();
  readonly completeness = new Map<string, number>();
  readonly sources = new Map<string, number>();
  readonly ways = new Map<string, number>();
  readonly adapters = new Map<string, number>();
  /** Posts whose reactions are exact, rounded, hidden, absent, unsupported. */
  readonly reactions = new Map<string, number>();
  readonly communities = new Set<string>();
  undated = 0;
  #firstSeen: string | undefined;
  #lastSeen: string | undefined;
  #firstPublished: string | undefined;
  #lastPublished: string | undefined;

  add({ post, seenAt, savedAt, via }: TransferredPost): void {
    this.posts += 1;
    count(this.networks, post.network);
    for (const surface of new Set(post.sightings.map((sighting) => sighting.surface))) count(this.surfaces, surface);
    if (post.sightings.length === 0) count(this.surfaces, '—');
    count(this.completeness, post.provenance.completeness);
    count(this.sources, post.provenance.source);
    count(this.ways, via);
    count(this.adapters, post.provenance.adapter || '—');
    count(this.reactions, post.reactions.kind);
    this.communities.add(`${post.network}|${post.communityId}`);
    this.#firstSeen = earlier(this.#firstSeen, savedAt);
    this.#lastSeen = later(this.#lastSeen, seenAt);
    if (post.publishedAt === null) this.undated += 1;
    else {
      this.#firstPublished = earlier(this.#firstPublished, post.publishedAt);
      this.#lastPublished = later(this.#lastPublished, post.publishedAt);
    }
  }

  /** First save and last look; undefined while nothing was counted. */
  get collected(): [string, string] | undefined {
    return this.#firstSeen !== undefined && this.#lastSeen !== undefined
      ? [this.#firstSeen, this.#lastSeen]
      : undefined;
  }

  get published(): [string, string] | undefined {
    return this.#firstPublished !== undefined && this.#lastPublished !== undefined
      ? [this.#firstPublished, this.#lastPublished]
      : undefined;
  }
}

function count(into: Map<string, number>, name: string): void {
  into.set(name, (into.get(name) ?? 0) + 1);
}

function earlier(a: string | undefined, b: string): string {
  return a !== undefined && a <= b ? a : b;
}

function later(a: string | undefined, b: string): string {
  return a !== undefined && a >= b ? a : b;
}

/** Passes rows on and counts them. */
export async function* tallied(rows: AsyncIterable<TransferredPost>, tally: Tally): AsyncGenerator<TransferredPost> {
  for await (const row of rows) {
    tally.add(row);
    yield row;
  }
}
