import { readFileSync } from 'node:fs';
import { answer } from './api-answers';
import { communities, everyone } from './communities';
import { escapeHtml, legacyPosts } from './legacy-wall';
import { picture } from './pictures';
import { PROFILE_FIELDS } from './profile-pages';
import type { MadeCommunity, MadePerson } from './types';

/** The same for every answer, because a stand-in answers the same question the same way. */
const NONCE = 'made-up-nonce';

const own = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');

/** The strict policy under which an overlay must live: nothing inline without the nonce, no HTML from strings. */
export const policy = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  `style-src 'nonce-${NONCE}'`,
  'img-src data:',
  'connect-src https://vk.com https://vk.ru https://api.vk.ru https://web.api.vk.ru',
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** JSON that is safe inside a script element. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

function script(text: string): string {
  return `<script nonce="${NONCE}">${text}</script>`;
}

/** One entry of the prefetched answers: the bare response, or the error with the method's name. */
function prefetched(method: string, request: Record<string, unknown>, now: Date): unknown {
  const { response = null, error } = answer(method, request, now);
  return { method, request, version: '5.288', response, error: error ? { method, ...error } : null };
}

function prefetchFor({ path, community, person, post }: Omit<PageRequest, 'domain'>, now: Date): unknown[] {
  if (person) {
    // No wall method among them (2026-09): the page asks for the wall afterwards.
    return [
      prefetched('utils.resolveScreenName', { screen_name: path }, now),
      prefetched('users.get', { user_ids: person.id, fields: PROFILE_FIELDS }, now),
    ];
  }
  if (!community) return [];
  const group = prefetched('groups.getById', { group_ids: community.id }, now);
  if (post) {
    const [owner, id] = post.split('_');
    const comments = prefetched('wall.getComments', { owner_id: Number(owner), post_id: Number(id) }, now);
    return [group, prefetched('wall.getById', { posts: post }, now), comments];
  }
  const members = { group_id: community.id, fields: 'domain,first_name,photo_100,photo_200', count: '40' };
  return [
    prefetched('utils.resolveScreenName', { screen_name: path }, now),
    group,
    prefetched('users.get', { fields: 'domain' }, now),
    prefetched('groups.getMembers', members, now),
  ];
}

/** What the page's own client needs to know: the server flags of the day. */
function flags(): unknown {
  return everyone.map(({ id, name, screenName, wall, hue, guest, memberList }) => {
    const memberBox = memberList !== undefined;
    return { id, name, screenName, wall, guest: guest ?? false, memberBox, picture: picture(hue, id, 200, 200) };
  });
}

function leftMenu(): string {
  const item = (href: string, label: string) =>
    `<a class="leftmenuitem" data-testid="leftmenuitem" href="${href}">${escapeHtml(label)}</a>`;
  return ['<nav id="side_bar" data-testid="leftmenu">', item('/feed', 'Лента')]
    .concat(communities.map(({ screenName, name }) => item(`/${screenName}`, name)))
    .concat('</nav>')
    .join('\n');
}

export interface PageRequest {
  /** Path without the first slash. */
  path: string;
  domain: string;
  community: MadeCommunity | undefined;
  /** Whose own page it is. */
  person: MadePerson | undefined;
  post: string | undefined;
}

/** The first HTML of any page: shell, flags, prefetched answers; on legacy walls also the first posts. */
export function pageHtml({ domain, ...wanted }: PageRequest, now: Date): string {
  const { community, person, post } = wanted;
  const isLegacy = community?.wall === 'legacy' && !post;
  const visitor = community?.guest ? 0 : 700999999;
  const stats = { platform: 'web2', st: false, id: visitor, time: Math.floor(now.getTime() / 1000), hash: 'made-up' };
  const cache = prefetchFor(wanted, now);
  const title = community?.name ?? (person ? `${person.first} ${person.last}` : 'Лента');
  return `<!DOCTYPE html>
<html lang="${community?.lang ?? 'ru'}" dir="ltr"><head><meta charset="${isLegacy ? 'windows-1251' : 'utf-8'}"><title>${escapeHtml(title)} | VK</title><link rel="icon" href="data:,">
<style nonce="${NONCE}">${own('client.css')}</style>
${script(`window.vk = { __domain: '${domain}', id: ${visitor}, apiConfigDomains: { apiDomain: 'web.api.vk.ru' }, statsMeta: ${inScript(stats)} };`)}
</head><body scheme="vkcom_light" class="redesign_web">
${script("document.body.setAttribute('scheme', matchMedia('(prefers-color-scheme: dark)').matches ? 'vkcom_dark' : 'vkcom_light');")}
<div id="page_wrap"><div id="spa_root"><div id="layout_wrapper_root">
<header id="page_header_cont"><div id="page_header"><a data-testid="top-logo-link" href="/feed">VK</a><input data-testid="search_top_input" type="search" placeholder="Поиск" aria-label="Поиск"></div></header>
<div id="page_layout">${leftMenu()}
<main id="page_body"><div id="spa_layout_content"></div><div id="spa_legacy_content">${isLegacy ? `<div id="page_wall_posts">${legacyPosts(community, 0, now)}</div>` : ''}</div></main></div>
</div></div></div>
${script(`window.standInFlags = ${inScript(flags())};`)}
${script(`window.cur = Object.assign(window.cur || {}, {"apiPrefetchCache":${inScript(cache)}}); window?.apiPrefetchReadyResolve?.();`)}
${script(own('client.js'))}
</body></html>`;
}
