import { ABSENT, type Community, type Count } from '../../model';
import { at, idAt, isObject, type JsonObject, stringAt } from '../_json/walk';
import type { CommunityPiece, Findings } from './piece';
import { countFromLabel } from './read-label';
import { provenance, type Reading } from './reading';
import { handleOf, pictureUrl, siteUrl } from './site-url';
import { toldMembers } from './told-members';

/** Reads a header, an About card or a transparency box, told by the members that only these have. */
export function readCommunity(object: JsonObject, key: string, findings: Findings, reading: Reading): void {
  const piece =
    readTransparency(object, reading) ??
    readProfile(object, reading) ??
    readGroup(object, reading) ??
    readGroupCard(object, reading) ??
    readPageCard(object, reading);
  if (piece) findings.communities.push(key === 'user' || key === 'group' ? { ...piece, keys: piece.keys + 1 } : piece);
}

function pieceOf(
  from: CommunityPiece['from'],
  object: JsonObject,
  reading: Reading,
  where: string,
  facts: Omit<Community, 'network' | 'provenance'>,
): CommunityPiece {
  const community: Community = {
    network: 'facebook',
    ...facts,
    provenance: provenance(reading, where, from === 'header' ? 'full' : 'partial'),
  };
  return { from, keys: Object.keys(object).length, community: toldMembers(community) };
}

/** Header of a Page or person, 2024-08…2026-07; suggestions in the sidebar have the same shape. */
function readProfile(object: JsonObject, reading: Reading): CommunityPiece | undefined {
  const id = idAt(object, 'id');
  const name = stringAt(object, 'name');
  if (id === undefined || name === undefined || !isObject(object.profile_social_context)) return undefined;
  const verified = object.show_verified_badge_on_profile ?? object.is_verified;
  const classic = idAt(object, 'delegate_page', 'id');
  return pieceOf('header', object, reading, 'profile_header', {
    id,
    kind: kindOf(object),
    name,
    handle: handleOf(object.url),
    url: siteUrl(object.url),
    ...followersOf(object, reading.lang),
    verified: typeof verified === 'boolean' ? verified : undefined,
    category: categoryOf(object),
    pictureUrl:
      pictureUrl(at(object, 'profilePicLarge', 'uri')) ??
      pictureUrl(at(object, 'profile_picture_for_sticky_bar', 'uri')),
    otherIds: classic !== undefined && classic !== id ? [classic] : undefined,
  });
}

/** Pages are `User` nodes since the New Pages; a delegate page proves nothing, people in professional mode have one. */
function kindOf(object: JsonObject): Community['kind'] {
  if (typeof object.is_additional_profile_plus === 'boolean')
    return object.is_additional_profile_plus ? 'page' : 'person';
  const gender = stringAt(object, 'gender');
  return gender !== 'MALE' && gender !== 'FEMALE' && isObject(object.delegate_page) ? 'page' : 'person';
}

/** Only the addresses of the entries are the same in all languages and orders; likes and friends are other figures. */
function followersOf(object: JsonObject, lang: string | undefined): Pick<Community, 'members' | 'following'> {
  let members: Count = ABSENT;
  let following: Count | undefined;
  const content = at(object, 'profile_social_context', 'content');
  for (const entry of Array.isArray(content) ? content : []) {
    const uri = stringAt(entry, 'uri') ?? '';
    const count = countFromLabel(at(entry, 'text', 'text'), lang);
    if (/[/=]followers\b/.test(uri)) members = count;
    else if (/[/=]following\b/.test(uri) && count.kind !== 'absent') following = count;
  }
  return { members, following };
}

function categoryOf(object: JsonObject): string | undefined {
  const items =
    at(object, 'header_top_row', 'profile_user', 'profile_intro_card', 'context_items', 'edges') ??
    at(object, 'profile_intro_card', 'context_items', 'edges');
  const item = (Array.isArray(items) ? items : []).find(
    (edge) => at(edge, 'node', 'profile_field_type') === 'category',
  );
  return (
    stringAt(item, 'node', 'short_title', 'text') ??
    stringAt(item, 'node', 'title', 'text') ??
    stringAt(object, 'delegate_page', 'category_name')
  );
}

/** Header of a group, 2026-08. */
function readGroup(object: JsonObject, reading: Reading): CommunityPiece | undefined {
  const id = idAt(object, 'id');
  const name = stringAt(object, 'name');
  if (id === undefined || name === undefined || typeof object.viewer_join_state !== 'string') return undefined;
  const address = stringAt(object, 'group_address')?.toLowerCase();
  const icon = stringAt(object, 'privacy_info', 'icon_name');
  return pieceOf('header', object, reading, 'group_header', {
    id,
    kind: 'group',
    name,
    handle: address || handleOf(object.url),
    url: siteUrl(object.url),
    members: groupMembers(object, reading.lang),
    // The name of the icon is not translated, unlike the words beside it.
    closed: icon === undefined ? undefined : !icon.startsWith('globe'),
    pictureUrl: pictureUrl(at(object, 'profile_picture_for_sticky_bar', 'uri')),
  });
}

/** Cards of a group's About page; the activity card has the only exact total (2026-08). */
function readGroupCard(object: JsonObject, reading: Reading): CommunityPiece | undefined {
  const id = idAt(object, 'id');
  const members = groupMembers(object, reading.lang);
  if (id === undefined || members.kind === 'absent') return undefined;
  // A rounded figure alone may belong to a suggested group: it only adds to a group that is known otherwise.
  const from = members.kind === 'exact' ? 'card' : 'mention';
  return pieceOf(from, object, reading, 'group_about', {
    id,
    kind: 'group',
    name: stringAt(object, 'name') ?? '',
    members,
  });
}

function groupMembers(object: JsonObject, lang: string | undefined): Count {
  const total = countFromLabel(object.group_total_members_info_text, lang);
  return total.kind === 'absent'
    ? countFromLabel(at(object, 'group_member_profiles', 'formatted_count_text'), lang)
    : total;
}

/** The transparency box names both ids of a Page (2026-05). */
function readTransparency(object: JsonObject, reading: Reading): CommunityPiece | undefined {
  const id = idAt(object, 'pages_transparency_info', 'linked_profile_id');
  const classic = idAt(object, 'id');
  const name = stringAt(object, 'name');
  if (id === undefined || name === undefined) return undefined;
  const status = stringAt(object, 'verification_status');
  return pieceOf('card', object, reading, 'page_transparency', {
    id,
    kind: 'page',
    name,
    members: ABSENT,
    verified: status === undefined ? undefined : /^(?!NOT).*_VERIFIED$/.test(status),
    category: stringAt(object, 'profile_plus_for_delegate_page', 'category_text'),
    otherIds: classic !== undefined && classic !== id ? [classic] : undefined,
  });
}

/** A Page's category stands outside of the header in the older form (2024-08). */
function readPageCard(object: JsonObject, reading: Reading): CommunityPiece | undefined {
  const id = idAt(object, 'id');
  const category = stringAt(object, 'delegate_page', 'category_name');
  if (id === undefined || category === undefined) return undefined;
  const classic = idAt(object, 'delegate_page', 'id');
  return pieceOf('card', object, reading, 'page_card', {
    id,
    kind: 'page',
    name: stringAt(object, 'delegate_page', 'name') ?? '',
    members: ABSENT,
    category,
    otherIds: classic !== undefined && classic !== id ? [classic] : undefined,
  });
}
