import type { Surface } from '../../model';
import { at, type JsonObject } from '../_json/walk';
import { userId } from './ids';

/** A view of the site, as far as the payload names it. */
export interface Place {
  surface: Surface;
  /** Root or list in the network's words, for provenance and the health light. */
  where: string;
  /** Profile whose view it is, when an enclosing object says so. */
  ownerId?: string;
  /** Each item ought to be a post, so one that is not deserves a notice. */
  strict?: boolean;
  /** Paid delivery. */
  ad?: boolean;
  /** The payload's own name of the view is one we know. */
  known: boolean;
}

/** Long roots are matched on "contains": aliases may put a number before and arguments behind (2026-09). */
const ROOTS: ReadonlyArray<[part: string, surface: Surface, strict: boolean]> = [
  ['feed__user_timeline_graphql_connection', 'wall', true],
  ['clips__user__connection', 'reels', true],
  ['usertags__user_id__feed_connection', 'tagged', true],
  ['feed__timeline__connection', 'feed', true],
  ['clips__home__connection', 'feed', true],
  ['media__shortcode__web_info', 'single', true],
  ['v1__profile_timeline', 'related', false],
  ['fbsearch__top_serp', 'search', false],
];

const MEMBERS = new Map<string, [surface: Surface, strict: boolean]>([
  ['clips_connection', ['reels', true]],
  ['edge_owner_to_timeline_media', ['wall', true]],
  ['polaris_ordered_timeline_connection', ['wall', true]],
  ['edge_user_to_photos_of_you', ['tagged', true]],
  ['user_reposts_timeline', ['reposts', true]],
  ['repost_grid_items', ['reposts', true]],
  ['explore_story', ['suggested', false]],
  ['feed_items', ['feed', true]],
  ['sections', ['search', false]],
  ['sectional_items', ['search', false]],
  ['edge_hashtag_to_media', ['search', true]],
  ['edge_hashtag_to_top_posts', ['search', true]],
  ['edge_location_to_media', ['search', true]],
  ['edge_web_media_to_related_media', ['related', false]],
  ['edge_related_profiles', ['related', false]],
  ['xdt_shortcode_media', ['single', false]],
  ['shortcode_media', ['single', false]],
  ['xig_polaris_media', ['single', false]],
]);

/** Subtrees that never hold records of ours: pictures, streams, the viewer, ad and story units, IGTV (2020-06 … 2026-10). */
export const CLOSED = new Set(
  (
    'viewer xdt_viewer viewer_user extensions image_versions2 video_versions dash_info page_info paging_info ' +
    'friendship_status clips_metadata stories_netego bloks_netego suggested_users ad4ad_in_webfeed ' +
    'edge_saved_media edge_media_collections edge_felix_video_timeline edge_mutual_followed_by edge_highlight_reels reels_media tray ' +
    'lox_highlights_connection xdt_injected_story_units hd_profile_pic_url_info errors'
  ).split(' '),
);

/** The view that a member of an object opens; undefined when its name says nothing new. */
export function placeOf(name: string, parent: JsonObject): Place | undefined {
  const member = MEMBERS.get(name);
  if (member) return named(name, member[0], member[1], userId(parent));
  if (name.length < 18) return undefined;
  const root = ROOTS.find(([part]) => name.includes(part));
  return root && named(root[0], root[1], root[2], userId(parent));
}

function named(where: string, surface: Surface, strict: boolean, ownerId: string | undefined): Place {
  return { surface, where, strict, known: true, ...(ownerId !== undefined && { ownerId }) };
}

/** Addresses of REST answers, whose lists carry no name of their own (2021 … 2024). */
const REST: ReadonlyArray<[RegExp, Surface, string]> = [
  [/\/api\/v1\/media\/[^/]+\/info\//, 'single', 'media/info'],
  [/\/api\/v1\/feed\/user\//, 'wall', 'feed/user'],
  [/\/api\/v1\/clips\/user\//, 'reels', 'clips/user'],
  [/\/api\/v1\/usertags\//, 'tagged', 'usertags'],
  [/\/api\/v1\/feed\/timeline\//, 'feed', 'feed/timeline'],
  [/\/api\/v1\/(?:clips\/music|tags|discover|locations)\//, 'search', 'search'],
];

/** The view a REST answer belongs to, by its address; without a known one by its form. */
export function restPlace(root: JsonObject, sourceUrl: string | undefined): Place {
  const known = sourceUrl === undefined ? undefined : REST.find(([address]) => address.test(sourceUrl));
  const user = userId(root.user);
  const owner = user !== undefined && { ownerId: user };
  if (known) return { surface: known[1], where: known[2], strict: known[1] !== 'search', known: true, ...owner };
  const items = Array.isArray(root.items) ? root.items : [];
  if (user !== undefined) return { surface: 'wall', where: 'feed/user', known: true, ...owner };
  if ('paging_info' in root) return { surface: clipsOf(items), where: 'clips', known: true };
  const single = items.length === 1 && root.more_available !== true;
  return { surface: single ? 'single' : 'preview', where: 'unknown list', known: false };
}

/** Clips of one author are a Reels tab (2021-06), of many a sound's page (2024-03). */
function clipsOf(items: unknown[]): Surface {
  const authors = new Set(items.map((item) => userId(at(item, 'media', 'user'))));
  return authors.size === 1 ? 'reels' : 'search';
}
