import type { StandInAnswer } from '../contract';
import { clientScript } from './client-script';
import { pageStyle } from './page-style';
import { viewer } from './profiles';
import type { Profile } from './world';

const NONCE = 'c3RhbmQtaW4';

const POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  `style-src 'nonce-${NONCE}'`,
  'img-src data:',
  'connect-src https://www.instagram.com',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export interface PageParts {
  path: string;
  title: string;
  /** Sharing tags, by property. */
  meta: Record<string, string>;
  /** `initialRouteInfo.route` without the parts that every route has. */
  route: { tracePolicy: string; params: object; props: object };
  /** Query name and data of each preloaded answer. */
  preloads: ReadonlyArray<[query: string, data: object]>;
  guest?: boolean;
  /** Number of posts that the header of a guest page shows. */
  posts?: number;
  profiles: readonly Profile[];
  now: Date;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** JSON that cannot end its script element. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003C');
}

function island(value: unknown): string {
  const text = json(value);
  return `<script type="application/json" data-content-len="${text.length}" data-sjs>${text}</script>`;
}

/** A preloaded answer in the form of the site (2024-03 … 2026-10). */
function preload(query: string, data: object): string {
  const result = { data, extensions: { is_final: true } };
  const next = [
    'RelayPrefetchedStreamCache',
    'next',
    [],
    [`adp_${query}RelayPreloader_0`, { __bbox: { complete: true, result, sequence_number: 0 } }],
  ];
  return island({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { require: [next] } }]]] });
}

function routeIsland(parts: PageParts): string {
  const route = {
    actorID: parts.guest ? '0' : '17841400000000001',
    rootView: { props: parts.route.props },
    tracePolicy: parts.route.tracePolicy,
    url: parts.path,
    params: parts.route.params,
  };
  return island({ require: [['CometPlatformRootClient', 'init', null, [{ initialRouteInfo: { route } }]]] });
}

/** The viewer's own figures, which lie in every logged-in page and are nobody's profile (2026-09). */
function viewerIsland(): string {
  const user = {
    id: viewer.pk,
    pk: viewer.pk,
    username: viewer.username,
    full_name: viewer.fullName,
    follower_count: viewer.followers,
    following_count: viewer.following,
    biography: 'Reading at home.',
  };
  return island({ require: [['PolarisViewer', 'init', null, [{ data: user }]]] });
}

export function htmlPage(parts: PageParts): StandInAnswer {
  const metas = Object.entries(parts.meta).map(
    ([name, content]) => `<meta property="${name}" content="${escaped(content)}">`,
  );
  const config = {
    viewer: viewer.username,
    guest: parts.guest === true,
    posts: parts.posts ?? 0,
    now: Math.floor(parts.now.getTime() / 1000),
    ids: Object.fromEntries(parts.profiles.map((profile) => [profile.username, profile.pk])),
  };
  const islands = [
    routeIsland(parts),
    ...(parts.guest ? [] : [viewerIsland()]),
    ...parts.preloads.map(([query, data]) => preload(query, data)),
  ];
  const body = `<!DOCTYPE html><html class="_9dls _ar44" lang="en" dir="ltr"><head><meta charset="utf-8">
<title>${escaped(parts.title)}</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
${metas.join('\n')}
<style nonce="${NONCE}">${pageStyle}</style>
</head><body>
${islands.join('\n')}
<div id="mount_0"></div>
<script type="application/json" id="stand-in">${json(config)}</script>
<script nonce="${NONCE}">${clientScript}</script>
</body></html>`;
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
    body,
  };
}
