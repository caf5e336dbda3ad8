import type { NetworkId } from './network-id';
import type { PageRef } from './page';
import type { ReadResult } from './records';

/** A result that holds nothing yet. */
export function emptyResult(network: NetworkId, page: PageRef): ReadResult {
  return { network, page, communities: [], posts: [], comments: [], accounts: [], unrecognised: [] };
}
