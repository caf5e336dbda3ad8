import { closingOf } from '../_json/documents';
import { at, idAt, isObject, type JsonObject, stringAt, walk } from '../_json/walk';
import network from './network';

/** JSON that a page carries in its scripts, and what the server said about the page. */
export interface Embedded {
  documents: unknown[];
  /** Scripts that announced records and could not be parsed. */
  broken: number;
  route?: Route;
}

/** The server's view of the first page of a load; stale after soft navigation (2026-01). */
export interface Route {
  /** Path for which it was made. */
  path?: string;
  /** Profile whose page it is. */
  profileId?: string;
  /** Author of the post whose page it is. */
  ownerId?: string;
  guest: boolean;
}

/** Calls and assignments of 2020–2021 that carry JSON in plain scripts. */
const CALLS = ['__additionalDataLoaded(', '_sharedData'];

/** Collects the JSON of all scripts that can hold records; other scripts are not even parsed. */
export function readScripts(document: Document): Embedded {
  const embedded: Embedded = { documents: [], broken: 0 };
  for (const script of document.querySelectorAll('script')) {
    const type = script.getAttribute('type') ?? '';
    const text = script.textContent ?? '';
    if (type === 'application/json') addJson(text, embedded);
    else if (CALLS.some((call) => text.includes(call))) addCall(text, embedded);
  }
  return embedded;
}

function addJson(text: string, embedded: Embedded): void {
  const hasRoute = text.includes('"rootView"') && text.includes('"actorID"');
  if (!hasRoute && !network.markers.some((marker) => text.includes(marker))) return;
  try {
    const document: unknown = JSON.parse(text);
    if (hasRoute) embedded.route ??= routeIn(document);
    embedded.documents.push(document);
  } catch {
    embedded.broken += 1;
  }
}

/** Each `{…}` argument or value of a script, cut out by its brackets. */
function addCall(text: string, embedded: Embedded): void {
  for (const call of CALLS) {
    for (let from = text.indexOf(call); from >= 0; from = text.indexOf(call, from + 1)) {
      const start = text.indexOf('{', from);
      const end = start < 0 ? -1 : closingOf(text, start);
      if (end < 0) continue;
      try {
        embedded.documents.push(JSON.parse(text.slice(start, end)));
      } catch {
        // A function body that merely mentions the name.
      }
    }
  }
}

function routeIn(document: unknown): Route | undefined {
  let route: JsonObject | undefined;
  walk(document, (object) => {
    if (route === undefined && isObject(object.rootView) && typeof object.actorID === 'string') route = object;
    return route ? 'skip' : 'enter';
  });
  if (!route) return undefined;
  const path = stringAt(route, 'url');
  const props = at(route, 'rootView', 'props');
  const profileId = idAt(props, 'page_logging', 'params', 'profile_id');
  const ownerId =
    idAt(props, 'owner_id') ?? idAt(props, 'media_owner_id') ?? idAt(props, 'page_logging', 'params', 'owner_id');
  return {
    guest: route.actorID === '0',
    ...(path !== undefined && { path }),
    ...(profileId !== undefined && { profileId }),
    ...(ownerId !== undefined && { ownerId }),
  };
}
