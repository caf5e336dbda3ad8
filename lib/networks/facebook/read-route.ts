import { at, idAt, type JsonObject, stringAt } from '../_json/walk';
import { postOfStory } from './decode-id';
import type { Findings, Route } from './piece';

/**
 * Reads what a route says about its page: `initialRouteInfo` in the HTML is the page itself, the routes of
 * `/ajax/bulk-route-definitions/` are links on it, told apart by their vanity name (2024-08, 2025-04).
 */
export function readRoute(object: JsonObject, key: string, findings: Findings): void {
  const props = at(object, 'rootView', 'props');
  const policy = `${stringAt(object, 'tracePolicy')} ${stringAt(object, 'canonicalRouteName')}`;
  const route: Route = {
    current: key === 'route',
    guest: stringAt(props, 'viewerID') === '0' || /logged_?out/i.test(policy),
  };
  const communityId = idAt(props, 'groupID') ?? idAt(props, 'userID') ?? idAt(props, 'pageID');
  if (communityId !== undefined) route.communityId = communityId;
  const handle = stringAt(props, 'userVanity')?.toLowerCase();
  if (handle) route.handle = handle;
  const postId = postOfStory(at(props, 'storyID'));
  if (postId !== undefined) route.postId = postId;
  const name = stringAt(object, 'upsellConfig', 'profile_name') ?? stringAt(object, 'meta', 'title');
  if (name) route.name = name;
  // Only New Pages have a route of their own for visitors without an account.
  if (/profile\.plus|ProfilePlus/.test(policy)) route.kind = 'page';
  findings.routes.push(route);
}
