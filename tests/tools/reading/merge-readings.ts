import {
  mergeAccount,
  mergeById,
  mergeComment,
  mergeCommunity,
  mergePost,
  type PageRef,
  type ReadResult,
  type Unrecognised,
} from '../../../lib/model';

/** Several readings of one network as one: every record once, the page as the reading that knows most of it says. */
export function mergeReadings(readings: readonly [ReadResult, ...ReadResult[]]): ReadResult {
  const [first] = readings;
  const guests = readings.map((reading) => reading.guest).filter((guest) => guest !== undefined);
  return {
    network: first.network,
    page: readings.map((reading) => reading.page).reduce(richerPage),
    communities: mergeById(
      readings.flatMap((reading) => reading.communities),
      mergeCommunity,
    ),
    posts: mergeById(
      readings.flatMap((reading) => reading.posts),
      mergePost,
    ),
    comments: mergeById(
      readings.flatMap((reading) => reading.comments),
      mergeComment,
    ),
    accounts: mergeById(
      readings.flatMap((reading) => reading.accounts),
      mergeAccount,
    ),
    unrecognised: distinct(readings.flatMap((reading) => reading.unrecognised)),
    ...(guests.length > 0 && { guest: guests.every(Boolean) }),
  };
}

function richerPage(a: PageRef, b: PageRef): PageRef {
  const weight = (page: PageRef) =>
    (page.kind === 'other' ? 0 : 2) + (page.communityId === undefined ? 0 : 1) + (page.postId === undefined ? 0 : 1);
  return weight(b) > weight(a) ? b : a;
}

function distinct(entries: readonly Unrecognised[]): Unrecognised[] {
  return [...new Map(entries.map((entry) => [`${entry.where}\n${entry.shape}`, entry])).values()];
}
