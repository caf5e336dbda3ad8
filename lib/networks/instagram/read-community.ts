import { ABSENT, type Community, exact } from '../../model';
import { at, type JsonObject } from '../_json/walk';
import { userId } from './ids';
import { provenanceOf, type Reading, textOf, webUrl } from './reading';

const HANDLE = /^[A-Za-z0-9._]{1,30}$/;

/**
 * Reads a profile object of any of the four answers that carry one (reference 3). Undefined without an id.
 *
 * @param where the payload, in the network's words
 */
export function readCommunity(user: JsonObject, where: string, reading: Reading): Community | undefined {
  const id = userId(user);
  const handle = textOf(user.username);
  if (id === undefined || handle === undefined) return undefined;
  const members = exact(user.follower_count ?? at(user, 'edge_followed_by', 'count'));
  const following = exact(user.following_count ?? at(user, 'edge_follow', 'count'));
  const postsTotal = exact(
    user.media_count ?? user.all_media_count ?? at(user, 'edge_owner_to_timeline_media', 'count'),
  );
  const links = linksOf(user);
  const category = textOf(user.category) ?? textOf(user.category_name);
  const description = textOf(user.biography);
  const pictureUrl =
    webUrl(at(user, 'hd_profile_pic_url_info', 'url')) ??
    webUrl(user.profile_pic_url_hd) ??
    webUrl(user.profile_pic_url);
  return {
    network: 'instagram',
    id,
    kind: isProfessional(user) ? 'page' : 'person',
    name: textOf(user.full_name) ?? handle,
    handle,
    ...(HANDLE.test(handle) && { url: profileUrl(handle) }),
    members,
    ...(following !== ABSENT && { following }),
    ...(postsTotal !== ABSENT && { postsTotal }),
    ...(typeof user.is_verified === 'boolean' && { verified: user.is_verified }),
    ...(typeof user.is_private === 'boolean' && { closed: user.is_private }),
    ...(category !== undefined && { category }),
    ...(description !== undefined && { description }),
    ...(links.length > 0 && { links }),
    ...(pictureUrl !== undefined && { pictureUrl }),
    provenance: provenanceOf(reading, where, members !== ABSENT && typeof user.biography === 'string'),
  };
}

export function profileUrl(handle: string): string {
  return `https://www.instagram.com/${handle}/`;
}

/** Business and creator accounts; 1 is personal, which of 2 and 3 is which differs between sources (2026-09). */
function isProfessional(user: JsonObject): boolean {
  return (
    user.is_business === true ||
    user.is_business_account === true ||
    user.is_professional_account === true ||
    user.account_type === 2 ||
    user.account_type === 3
  );
}

function linksOf(user: JsonObject): string[] {
  const bio = Array.isArray(user.bio_links) ? user.bio_links.map((link) => webUrl(at(link, 'url'))) : [];
  return [...new Set([webUrl(user.external_url), ...bio])].filter((link) => link !== undefined);
}
