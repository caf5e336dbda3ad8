import type { Account, Provenance } from '../../model';
import { exact } from '../../model';
import { idAt, isObject, type JsonObject } from '../_json/walk';
import { looksLikeUser, readAccount, userName } from './read-account';
import { looksLikeGroup, readCommunity } from './read-community';
import { provenanceOf, type Reading } from './reading';

/** One list of an answer with what surrounds it: whose request it was, and the people and groups it names. */
export interface List {
  reading: Reading;
  /** For the provenance, in VK's words. */
  where: string;
  method: string | undefined;
  /** The request of a prefetched answer; XHR requests are never looked at. */
  request?: JsonObject;
  names: Map<string, string>;
  users: Map<string, JsonObject>;
  /** Of everything that the list tells in full. */
  provenance: Provenance;
  /** Roles already noted, so that a busy author is one account from the start. */
  roles: Map<string, string>;
}

function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Takes in `groups` and `profiles`: names for authors, communities, and people to be looked up by role. */
export function openList(reading: Reading, where: string, method: string | undefined, holder: JsonObject): List {
  const provenance = provenanceOf(reading, where);
  const list: List = { reading, where, method, names: new Map(), users: new Map(), provenance, roles: new Map() };
  for (const group of objects(holder.groups)) addGroup(list, group);
  for (const user of objects(holder.profiles)) addUser(list, user);
  return list;
}

export function addGroup(list: List, group: JsonObject): void {
  if (!looksLikeGroup(group)) return;
  const community = readCommunity(group, (full) => provenanceOf(list.reading, list.where, full));
  if (!community) return;
  list.names.set(community.id, community.name);
  list.reading.communities.push(community);
}

export function addUser(list: List, user: JsonObject): void {
  const id = idAt(user, 'id');
  if (id === undefined || !looksLikeUser(user)) return;
  list.names.set(id, userName(user));
  list.users.set(id, user);
}

/** Notes the total that `wall.get` states for the wall it belongs to. */
export function addWallTotal(list: List, owner: string, count: unknown): void {
  const total = exact(count);
  const community = list.reading.communities.findLast((one) => one.id === owner);
  if (total.kind === 'exact' && community && !community.postsTotal) community.postsTotal = total;
}

/** An account for somebody who wrote something, with the profile when the answer brought one. */
export function addRole(list: List, id: string | undefined, role: Account['seenIn'][number], listOf: string): void {
  if (id === undefined || id === '0' || list.roles.get(id) === role) return;
  list.roles.set(id, role);
  const user = list.users.get(id);
  const known = user && readAccount(user, [role], listOf, list.provenance);
  const account: Account = known ?? bareAccount(list, id, role, listOf);
  list.reading.accounts.push(account);
}

function bareAccount(list: List, id: string, role: Account['seenIn'][number], listOf: string): Account {
  const provenance: Provenance = provenanceOf(list.reading, list.where, false);
  const account: Account = { network: 'vk', id, seenIn: [role], listOf, provenance };
  const name = list.names.get(id);
  if (name) account.name = name;
  account.url = id.startsWith('-') ? `https://vk.com/club${id.slice(1)}` : `https://vk.com/id${id}`;
  return account;
}
