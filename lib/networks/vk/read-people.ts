import type { Account } from '../../model';
import { idAt, type JsonObject, stringAt } from '../_json/walk';
import { looksLikeUser, readAccount } from './read-account';
import { readPerson } from './read-community';
import { readFilledIn } from './read-filled-in';
import type { List } from './read-list';

const BY_METHOD: Record<string, Account['seenIn'][number]> = {
  'groups.getMembers': 'members',
  'likes.getList': 'likers',
  'users.getFollowers': 'followers',
  'users.get': 'profile',
};

/** Reads a list of people: members, likers, followers. Which list it is the method says, else shape and page. */
export function readPeople(list: List, items: readonly JsonObject[]): void {
  const role = roleOf(list, items);
  const listOf = ownerOf(list, role);
  for (const item of items) {
    const account = readAccount(item, role ? [role] : [], listOf, list.provenance);
    if (account) list.reading.accounts.push(account);
  }
}

function roleOf(list: List, items: readonly JsonObject[]): Account['seenIn'][number] | undefined {
  const known = list.method !== undefined && Object.hasOwn(BY_METHOD, list.method) ? BY_METHOD[list.method] : undefined;
  if (known) return known;
  // Only the extended list of likers writes `type: "profile"` beside each name.
  if (items.every((item) => stringAt(item, 'type') === 'profile')) return 'likers';
  return list.reading.page.kind === 'members' ? 'members' : undefined;
}

function ownerOf(list: List, role: Account['seenIn'][number] | undefined): string | undefined {
  const { page } = list.reading;
  const group = idAt(list.request, 'group_id');
  if (role === 'members') return group === undefined ? page.communityId : `-${group}`;
  if (role === 'likers') return page.postId;
  return role === 'followers' ? (idAt(list.request, 'user_id') ?? page.communityId) : undefined;
}

/** Profiles that a page asked for by id; with a number of followers they are also owners of a wall. */
export function readProfile(list: List, user: JsonObject): void {
  if (!looksLikeUser(user)) return;
  const account = readAccount(user, ['profile'], undefined, list.provenance);
  const filledIn = readFilledIn(user, list.request);
  if (account && filledIn) account.filledIn = filledIn;
  if (account) list.reading.accounts.push(account);
  const person = readPerson(user, () => list.provenance);
  if (person) list.reading.communities.push(person);
}
