import type { Community, Provenance } from '../../model';
import { ABSENT, exact } from '../../model';
import { at, idAt, isObject, type JsonObject, stringAt } from '../_json/walk';
import { plainText } from './api-text';
import { pictureAddress } from './post-attachments';
import { isPositiveId, screenNameOf } from './read-account';

const KINDS = new Set(['group', 'page', 'event']);

/** Whether an object is an API group: positive id, a name, one of the three types, and a second sign of a group. */
export function looksLikeGroup(item: JsonObject): boolean {
  return (
    typeof item.type === 'string' &&
    KINDS.has(item.type) &&
    typeof item.name === 'string' &&
    isPositiveId(item.id) &&
    (item.screen_name !== undefined || item.members_count !== undefined || item.is_closed !== undefined)
  );
}

/** Loose flags: 0/1, "0"/"1" or booleans, depending on field and year. */
function flag(value: unknown): boolean | undefined {
  if (value === 1 || value === true || value === '1') return true;
  return value === 0 || value === false || value === '0' ? false : undefined;
}

/** Total of wall posts as the tab bar of the current client states it (2026-08). */
function wallTotal(item: JsonObject): unknown {
  if (!Array.isArray(item.tabs)) return undefined;
  return at(
    item.tabs.find((tab) => stringAt(tab, 'name') === 'wall'),
    'main_type_count',
  );
}

/** A group, public page or event; owner ids of communities are negative everywhere else, so the id is signed here. */
export function readCommunity(item: JsonObject, provenanceFor: (full: boolean) => Provenance): Community | undefined {
  const id = idAt(item, 'id');
  if (id === undefined || !looksLikeGroup(item)) return undefined;
  const members = exact(item.members_count);
  const community: Community = {
    network: 'vk',
    id: `-${id}`,
    kind: item.type as Community['kind'],
    name: plainText(item.name),
    members,
    provenance: provenanceFor(members.kind === 'exact'),
  };
  const handle = screenNameOf(item);
  if (handle) community.handle = handle;
  community.url = `https://vk.com/${handle ?? `club${id}`}`;
  const total = exact(wallTotal(item));
  if (total.kind === 'exact') community.postsTotal = total;
  addDetails(community, item);
  return community;
}

function addDetails(community: Community, item: JsonObject): void {
  const verified = flag(item.verified);
  if (verified !== undefined) community.verified = verified;
  // 0 open, 1 closed, 2 private.
  if (item.is_closed === 0 || item.is_closed === 1 || item.is_closed === 2) community.closed = item.is_closed !== 0;
  const category = stringAt(item, 'activity') || stringAt(item, 'category1_name');
  if (category) community.category = plainText(category);
  const description = plainText(item.description) || plainText(item.status);
  if (description) community.description = description;
  const site = plainText(item.site);
  // Owners type what they like here; only something that can be a web address is kept.
  if (/^(?:https?:\/\/)?[^\s:/?#@]+\.[^\s:/?#@]+(?:[/?#:]\S*)?$/.test(site)) community.links = [site];
  const picture = pictureAddress(item.photo_200) || pictureAddress(item.photo_100) || pictureAddress(item.photo_50);
  if (picture) community.pictureUrl = picture;
}

/** A person whose followers the payload states, seen as the owner of a wall. */
export function readPerson(item: JsonObject, provenanceFor: (full: boolean) => Provenance): Community | undefined {
  const id = idAt(item, 'id');
  const followers = exact(item.followers_count ?? at(item, 'counters', 'followers'));
  if (id === undefined || followers.kind !== 'exact') return undefined;
  const name = [stringAt(item, 'first_name'), stringAt(item, 'last_name')].filter(Boolean).join(' ');
  const person: Community = {
    network: 'vk',
    id,
    kind: 'person',
    name: plainText(name),
    members: followers,
    provenance: provenanceFor(true),
  };
  const handle = screenNameOf(item);
  if (handle) person.handle = handle;
  person.url = `https://vk.com/${handle ?? `id${id}`}`;
  const verified = flag(item.verified);
  if (verified !== undefined) person.verified = verified;
  if (typeof item.is_closed === 'boolean') person.closed = item.is_closed;
  const friends = isObject(item.counters) ? exact(item.counters.subscriptions) : ABSENT;
  if (friends.kind === 'exact') person.following = friends;
  // Official schema 5.199 (2025-01); an empty wall is known by nothing else.
  const posts = exact(at(item, 'counters', 'posts'));
  if (posts.kind === 'exact') person.postsTotal = posts;
  return person;
}
