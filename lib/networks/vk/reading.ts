import type { Account, Comment, Community, PageRef, Post, Provenance, ReadResult, Sighting } from '../../model';
import { mergeAccount, mergeAll, mergeById, mergeComment, mergeCommunity, mergePost } from '../../model';
import { shapeOf } from '../_json/walk';
import type { ReadContext } from '../contract';
import network from './network';

/** Date of the last change to what is recognised. */
export const VERSION = '2026-11-22';

interface ViewRank {
  surface: Sighting['surface'];
  communityId: string | undefined;
  next: number;
}

/** What one reading gathers before duplicates are joined. */
export interface Reading {
  context: ReadContext;
  source: Provenance['source'];
  page: PageRef;
  guest: boolean;
  communities: Community[];
  posts: Post[];
  comments: Comment[];
  accounts: Account[];
  unrecognised: ReadResult['unrecognised'];
  /** Next free place per view, so that several containers of one answer go on counting. */
  ranks: Map<string, ViewRank>;
  /** The view counted last: a list asks for one view hundreds of times, and building its key costs more than a look. */
  latest?: ViewRank;
  /** Notes taken per payload. */
  notes: Map<string, number>;
}

export function startReading(context: ReadContext, source: Provenance['source'], guest = false): Reading {
  const page = network.locate(context.pageUrl);
  return {
    context,
    source,
    page,
    guest,
    communities: [],
    posts: [],
    comments: [],
    accounts: [],
    unrecognised: [],
    ranks: new Map(),
    notes: new Map(),
  };
}

/** Where a record came from; a logged-out page never counts as the full form. */
export function provenanceOf(reading: Reading, where: string, full = true): Provenance {
  return {
    source: reading.source,
    where,
    at: reading.context.at,
    completeness: full ? (reading.guest ? 'guest' : 'full') : 'partial',
    adapter: `vk ${VERSION}`,
  };
}

/** The next place in a view. */
export function sightingIn(reading: Reading, surface: Sighting['surface'], communityId?: string): Sighting {
  const view = viewRank(reading, surface, communityId);
  const sighting: Sighting = { surface, run: reading.context.run, rank: view.next };
  view.next += 1;
  if (communityId !== undefined) sighting.communityId = communityId;
  return sighting;
}

function viewRank(reading: Reading, surface: Sighting['surface'], communityId: string | undefined): ViewRank {
  const { latest } = reading;
  if (latest && latest.surface === surface && latest.communityId === communityId) return latest;
  const key = `${surface}|${communityId ?? ''}`;
  const view = reading.ranks.get(key) ?? { surface, communityId, next: 0 };
  reading.ranks.set(key, view);
  reading.latest = view;
  return view;
}

/** So many shapes of one payload tell the story of a redesign; a wall of strangers must not cost more than one of friends. */
const NOTES_PER_PAYLOAD = 5;

/** Notes something that should have been readable and was not; the same shape only once. */
export function noteUnrecognised(reading: Reading, where: string, value: unknown): void {
  const noted = reading.notes.get(where) ?? 0;
  if (noted >= NOTES_PER_PAYLOAD) return;
  reading.notes.set(where, noted + 1);
  const shape = typeof value === 'string' ? value : shapeOf(value);
  const known = reading.unrecognised.some((entry) => entry.where === where && entry.shape === shape);
  if (!known) reading.unrecognised.push({ where, shape });
}

/** Joins duplicates and lets what was read correct what the address said about the page. */
export function finishReading(reading: Reading): ReadResult {
  const communities = mergeById(reading.communities, mergeCommunity);
  const accounts = mergeById(reading.accounts, mergeAccount);
  const result: ReadResult = {
    network: network.id,
    page: refinePage(reading.page, communities, accounts),
    communities,
    posts: mergeById(reading.posts, mergePost),
    comments: mergeAll(reading.comments, (one) => `${one.postId}|${one.id}`, mergeComment),
    accounts,
    unrecognised: reading.unrecognised,
  };
  if (reading.guest) result.guest = true;
  return result;
}

/** A screen name may be a community's or a person's; the record that carries the name decides. */
function refinePage(page: PageRef, communities: Community[], accounts: Account[]): PageRef {
  if (page.communityId !== undefined || page.handle === undefined) return page;
  const named = (one: { handle?: string }) => one.handle?.toLowerCase() === page.handle;
  const owner = communities.find(named) ?? accounts.find(named);
  return owner ? ownedPage(page, owner.id) : page;
}

/** The page, now that its owner's signed id is known. */
export function ownedPage(page: PageRef, ownerId: string): PageRef {
  const isPerson = page.kind === 'community' && !ownerId.startsWith('-');
  return { ...page, kind: isPerson ? 'person' : page.kind, communityId: ownerId };
}
