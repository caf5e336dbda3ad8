import type { CreateStandIn, StandInAnswer, StandInRequest } from '../contract';
import { answer, batch, type Parameters } from './api-answers';
import { byId, byName, communities } from './communities';
import { expectedOf } from './expected';
import { legacyAnswer } from './legacy-wall';
import { pageHtml, policy } from './page';
import { personByName } from './profile-pages';
import { encode1251 } from './windows-1251';

const SITES = ['vk.com', 'vk.ru'];
const APIS = ['api.vk.ru', 'web.api.vk.ru', 'api.vk.com', 'web.api.vk.com'];

/** The page's origin is not the API's, so answers say who may read them. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, authorization',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
};

const form = (request: StandInRequest): Parameters =>
  Object.fromEntries([...request.url.searchParams, ...new URLSearchParams(request.body ?? '')]);

function api(request: StandInRequest, now: Date): StandInAnswer | undefined {
  if (request.method === 'OPTIONS') return { status: 204, headers: CORS, body: '' };
  const method = /^\/method\/([\w.]+)$/.exec(request.url.pathname)?.[1];
  if (method === undefined) return undefined;
  const value =
    method === 'batch.call' ? batch(request.body ?? '{"requests":[]}', now) : answer(method, form(request), now);
  return { headers: { ...CORS, 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

function ajax(request: StandInRequest, now: Date): StandInAnswer | undefined {
  const given = form(request);
  const community = byId(String(given.owner_id));
  if (given.act !== 'get_wall' || !community) return undefined;
  const body = encode1251(legacyAnswer(community, Number(given.offset ?? 0), now));
  return { headers: { 'content-type': 'text/html; charset=windows-1251' }, body };
}

function page({ url }: StandInRequest, now: Date): StandInAnswer | undefined {
  const path = url.pathname.slice(1);
  const [, owner, id] = /^wall(-\d+)_(\d+)$/.exec(path) ?? [];
  const community = owner ? byId(owner) : byName(path);
  const person = community ? undefined : personByName(path);
  if (!community && !person && path !== 'feed' && path !== '') return undefined;
  const post = owner && id ? `${owner}_${id}` : undefined;
  const html = pageHtml({ path, domain: url.hostname, community, person, post }, now);
  const isLegacy = community?.wall === 'legacy' && !post;
  const headers = {
    'content-type': `text/html; charset=${isLegacy ? 'windows-1251' : 'utf-8'}`,
    'content-security-policy': policy,
    'x-frame-options': 'DENY',
  };
  return { headers, body: isLegacy ? encode1251(html) : html };
}

/** VK as it was in 2026: both wall renderers, both charsets, batches, and one format nobody knows yet. */
const createStandIn: CreateStandIn = (now) => ({
  network: 'vk',
  hosts: [...SITES, ...APIS],
  communities: communities.map((community) => ({
    slug: community.slug,
    story: community.story,
    url: `https://${community.slug === 'vk-event' ? 'vk.ru' : 'vk.com'}/${community.screenName}`,
    expected: expectedOf(community),
    ...(community.audience && { audience: community.audience }),
  })),
  handle(request) {
    const { hostname, pathname } = request.url;
    if (APIS.includes(hostname)) return api(request, now);
    if (pathname === '/favicon.ico') return { status: 204, body: '' };
    return pathname === '/al_wall.php' ? ajax(request, now) : page(request, now);
  },
});

export default createStandIn;
