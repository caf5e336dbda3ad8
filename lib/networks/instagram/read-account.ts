import type { Account, Provenance } from '../../model';
import { isObject, type JsonObject } from '../_json/walk';
import { userId } from './ids';
import { profileUrl } from './read-community';
import { textOf } from './reading';

const HANDLE = /^[A-Za-z0-9._]{1,30}$/;

/** Cache key (base64 of `anonymous_profile_pic`) and file names of the default picture (2024-03 … 2025). */
const DEFAULT_PICTURES = [
  'YW5vbnltb3VzX3Byb2ZpbGVfcGlj',
  '44884218_345707102882519_2446069589734326272_n',
  '464760996_1254146839119862_3605321457742435801_n',
];

/**
 * Reads a person from any user object. Undefined without an id.
 *
 * @param provenance shared by all people of one list, so it must not be changed later
 */
export function readAccount(
  user: unknown,
  seenIn: Account['seenIn'][number],
  provenance: Provenance,
  listOf?: string,
): Account | undefined {
  const id = userId(user);
  if (id === undefined || !isObject(user)) return undefined;
  const account: Account = { network: 'instagram', id, seenIn: [seenIn], provenance };
  const handle = textOf(user.username);
  const defaultPicture = hasDefaultPicture(user);
  const story = liveStoryOf(user);
  if (handle !== undefined) {
    account.handle = handle;
    if (HANDLE.test(handle)) account.url = profileUrl(handle);
  }
  // An empty name is a fact about the account and a sign for audience checks, so it is kept.
  if (typeof user.full_name === 'string') account.name = user.full_name;
  if (typeof user.is_private === 'boolean') account.closed = user.is_private;
  if (typeof user.is_verified === 'boolean') account.verified = user.is_verified;
  if (defaultPicture !== undefined) account.defaultPicture = defaultPicture;
  if (story !== undefined) account.liveStory = story;
  if (listOf !== undefined) account.listOf = listOf;
  return account;
}

function hasDefaultPicture(user: JsonObject): boolean | undefined {
  if (typeof user.has_anonymous_profile_picture === 'boolean') return user.has_anonymous_profile_picture;
  const url = user.profile_pic_url;
  return typeof url === 'string' ? DEFAULT_PICTURES.some((name) => url.includes(name)) : undefined;
}

/** A time means a live story, 0 means none; older lists wrap it in `reel` (2020-08). */
function liveStoryOf(user: JsonObject): boolean | undefined {
  const story = user.latest_reel_media ?? (isObject(user.reel) ? user.reel.latest_reel_media : undefined);
  return typeof story === 'number' ? story > 0 : undefined;
}
