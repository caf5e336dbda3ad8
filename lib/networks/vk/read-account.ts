import type { Account, Provenance } from '../../model';
import { ABSENT, exact } from '../../model';
import { at, idAt, isObject, type JsonObject, stringAt } from '../_json/walk';
import { plainText } from './api-text';

/** File names of VK's own picture for people without one, and for deleted ones (to 2025; not re-verified in 2026). */
const DEFAULT_PICTURE = /\/(?:images\/)?(?:camera|deactivated)_(?:\w+_)?\d+\./;

export function looksLikeUser(item: JsonObject): boolean {
  return typeof item.first_name === 'string' && isPositiveId(item.id);
}

/** Whether a value is an id above zero, as those of people and groups are where they stand in their own object. */
export function isPositiveId(value: unknown): boolean {
  return typeof value === 'number' ? Number.isSafeInteger(value) && value > 0 : Number(idAt([value], 0)) > 0;
}

/** Name as VK writes it, first and last. */
export function userName(item: JsonObject): string {
  const first = typeof item.first_name === 'string' ? item.first_name : '';
  const last = typeof item.last_name === 'string' ? item.last_name : '';
  return plainText(first && last ? `${first} ${last}` : first || last);
}

/** The name in addresses; anything that could not stand in one is no name. */
export function screenNameOf(item: JsonObject): string | undefined {
  const name = stringAt(item, 'screen_name') ?? stringAt(item, 'domain');
  return name !== undefined && /^[\w.]{1,64}$/.test(name) ? name : undefined;
}

/** Fields that VK always sends (`deactivated`, `is_closed`) and those that the client happened to ask for. */
export function readAccount(
  item: JsonObject,
  seenIn: Account['seenIn'],
  listOf: string | undefined,
  provenance: Provenance,
): Account | undefined {
  const id = idAt(item, 'id');
  if (id === undefined || !looksLikeUser(item)) return undefined;
  const account: Account = { network: 'vk', id, url: `https://vk.com/id${id}`, seenIn, provenance };
  const name = userName(item);
  if (name) account.name = name;
  const handle = screenNameOf(item);
  if (handle) account.handle = handle;
  if (typeof item.is_closed === 'boolean') account.closed = item.is_closed;
  if (item.verified === 1 || item.verified === 0) account.verified = item.verified === 1;
  if (item.deactivated === 'deleted' || item.deactivated === 'banned') account.deactivated = item.deactivated;
  const noPicture = defaultPicture(item);
  if (noPicture !== undefined) account.defaultPicture = noPicture;
  const followers = exact(item.followers_count ?? at(item, 'counters', 'followers'));
  if (followers.kind === 'exact') account.followers = followers;
  const following = isObject(item.counters) ? exact(item.counters.subscriptions) : ABSENT;
  if (following.kind === 'exact') account.following = following;
  if (listOf !== undefined) account.listOf = listOf;
  return account;
}

function defaultPicture(item: JsonObject): boolean | undefined {
  if (item.has_photo === 0 || item.has_photo === 1) return item.has_photo === 0;
  const picture = [item.photo_200, item.photo_100, item.photo_50].find((one) => typeof one === 'string' && one !== '');
  return typeof picture === 'string' ? DEFAULT_PICTURE.test(picture) : undefined;
}
