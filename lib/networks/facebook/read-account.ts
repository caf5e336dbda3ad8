import type { Account } from '../../model';
import { at, idAt, isObject, type JsonObject, stringAt } from '../_json/walk';
import { postOfFeedback } from './decode-id';
import type { Findings } from './piece';
import { provenance, type Reading } from './reading';
import { handleOf, siteUrl } from './site-url';

/** A person or Page as other objects mention it; undefined without id. The viewer ("0") is nobody. */
export function accountOf(
  object: unknown,
  seenIn: Account['seenIn'][number],
  listOf: string | undefined,
  reading: Reading,
  where: string,
): Account | undefined {
  const id = idAt(object, 'id');
  if (id === undefined || id === '0') return undefined;
  const url = stringAt(object, 'url') ?? stringAt(object, 'profile_url');
  const account: Account = {
    network: 'facebook',
    id,
    seenIn: [seenIn],
    provenance: provenance(reading, where, 'partial'),
  };
  const verified = at(object, 'is_verified') ?? at(object, 'show_verified_badge_on_profile');
  const address = siteUrl(url);
  const handle = handleOf(url, address);
  const name = stringAt(object, 'name');
  if (handle !== undefined) account.handle = handle;
  if (name !== undefined) account.name = name;
  if (address !== undefined) account.url = address;
  if (typeof verified === 'boolean') account.verified = verified;
  if (listOf !== undefined) account.listOf = listOf;
  return account;
}

/** People of a members list or of the list of those who reacted: `edges[].node` with id and name. */
export function readPeople(
  list: object,
  seenIn: 'members' | 'likers',
  owner: JsonObject,
  findings: Findings,
  reading: Reading,
): void {
  const edges = at(list, 'edges');
  if (!Array.isArray(edges)) return;
  for (const edge of edges) {
    const node = at(edge, 'node');
    if (!isObject(node) || stringAt(node, 'name') === undefined) continue;
    const group = idAt(node, 'group_membership', 'associated_group', 'id') ?? idAt(owner, 'id');
    const listOf = seenIn === 'members' ? group : postOfFeedback(owner.id);
    // `members` and `search_results` are common words: only a list of a group or of a post is one of ours.
    const account = listOf === undefined ? undefined : accountOf(node, seenIn, listOf, reading, seenIn);
    if (account) findings.accounts.push(account);
  }
}
