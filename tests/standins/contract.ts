/** A request that a stand-in page made, as the test browser's interception hands it over. */
export interface StandInRequest {
  method: string;
  url: URL;
  body?: string;
}

export interface StandInAnswer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** One community of a stand-in network, with the figures that a reader must find in it. */
export interface StandInCommunity {
  /** Short name for tables, test titles and screenshot files: "vk-teahouse". */
  slug: string;
  /** What this one is there to show, in one sentence. */
  story: string;
  /** Real address at which the test browser opens it. */
  url: string;
  /** Expected after the first screen, before any scrolling; fractions. */
  expected: {
    name: string;
    members: number | null;
    /** Headline ER by followers as a fraction, or the reason why there is none. */
    er: number | { reason: string };
    n?: number;
    /** Exclusion key to count, as `er` prints them. */
    exclusions?: Record<string, number>;
  };
  /** What the audience block must say once the lists named here were opened. */
  audience?: StandInAudience;
}

export interface StandInAudience {
  verdict: 'not-enough-data' | 'none' | 'notable' | 'flagged';
  /** Levels of signs by name. */
  signs?: Record<string, 'none' | 'notable' | 'strong'>;
  steps: readonly StandInStep[];
}

/** One thing a person does to see more of an audience. */
export interface StandInStep {
  /** Selector of what is clicked. */
  click: string;
  /** Which of several matches; the first unless told. */
  nth?: number;
  /** A list that is scrolled to its end so often. */
  scroll?: { inside: string; times: number };
  /** Rows to point at, one after the other, so that their cards open. */
  hover?: { each: string; count: number };
  /** Something to wait for before the next step. */
  until?: string;
  /** Clicked at last, to close what was opened. */
  close?: string;
}

/**
 * A small imitation of a network that speaks its formats with made-up people.
 *
 * Served inside the test browser at the network's real addresses; nothing leaves the machine.
 */
export interface StandIn {
  network: string;
  hosts: readonly string[];
  communities: readonly StandInCommunity[];
  /** Answers one request; undefined becomes a 404. The same request gives the same answer. */
  handle(request: StandInRequest): StandInAnswer | undefined;
  /** Answers that take time to make, such as bundled scripts; asked first, undefined for all others. */
  handleLater?(request: StandInRequest): Promise<StandInAnswer> | undefined;
}

/**
 * What `tests/standins/<network>/site.ts` exports as default. Every date is counted back from `now`, so that the
 * extension, which uses the real clock, sees a living community.
 */
export type CreateStandIn = (now: Date) => StandIn;
