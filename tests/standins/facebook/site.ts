import type { CreateStandIn, StandInAnswer, StandInCommunity, StandInRequest } from '../contract';
import {
  createWorld,
  expectedEngagement,
  FIRST_SCREEN,
  library,
  potter,
  pottery,
  repairClub,
  teaHouse,
  type World,
} from './data';
import { neighbours, viewer } from './data-people';
import { florist, podAudience } from './data-pod';
import { addressOf, type Owner, type StandInPost } from './data-types';
import { homeAnswer, homeIsland, homePosts, suggestions } from './home-feed';
import { EDITOR_SCRIPT, escapeHtml, PAGE_HEADERS, pageHtml } from './page-shell';
import {
  firstUnits,
  groupAbout,
  groupHeader,
  island,
  openedPost,
  profileHeader,
  reelsAnswer,
  routeInfo,
  streamedUnits,
} from './payload-pages';
import { avatar } from './pictures';
import { foundPosts, searchDocument } from './search-results';
import { inUnknownFormat, RENAMED } from './unknown-format';
import { wordsOf } from './words';

const OWNERS = [teaHouse, repairClub, potter, library, pottery, florist];
const HOSTS = ['www.facebook.com', 'web.facebook.com'];

/** An imitation of Facebook: Pages, a group, a profile, a guest's view, an unknown format, feed, search and permalink. */
const createStandIn: CreateStandIn = (now) => {
  const world = createWorld(now);
  return {
    network: 'facebook',
    hosts: HOSTS,
    communities: communitiesOf(world, now),
    handleLater: ({ url }) => (url.pathname === EDITOR_SCRIPT ? editorScript() : undefined),
    handle: (request) => {
      if (!HOSTS.includes(request.url.hostname)) return undefined;
      if (request.url.pathname.startsWith('/api/graphql')) return graphAnswer(request, world, now);
      return request.method === 'GET' ? page(request.url, world, now) : undefined;
    },
  };
};

export default createStandIn;

async function editorScript(): Promise<StandInAnswer> {
  // Asked for only here, so that readers of the stand-in's data need no bundler.
  const { bundle } = await import('../../editors/bundle');
  const body = await bundle('tests/standins/facebook/lexical-client.ts');
  return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body };
}

function communitiesOf(world: World, now: Date): StandInCommunity[] {
  const known = (owner: Owner, posts: StandInPost[]) => ({
    name: owner.name,
    members: owner.members,
    ...expectedEngagement(posts, owner, now),
  });
  return [
    {
      slug: 'facebook-tea-house',
      story: 'A Page with a rounded follower figure, two forms of counts, a paid post, a reshare and a video.',
      url: addressOf(teaHouse),
      expected: known(teaHouse, world.tea),
    },
    {
      slug: 'facebook-repair-group',
      story: 'A public group with a rounded figure in its header and the exact one on its About tab.',
      url: addressOf(repairClub),
      expected: known(repairClub, world.repair),
    },
    {
      slug: 'facebook-potter-profile',
      story: 'A personal profile in professional mode, in Russian.',
      url: addressOf(potter),
      expected: known(potter, world.potter),
    },
    {
      slug: 'facebook-library-guest',
      story: 'A Page as visitors without an account get it: a name, no figures.',
      url: addressOf(library),
      expected: { name: library.name, members: null, er: { reason: 'NO_FOLLOWERS' } },
    },
    {
      slug: 'facebook-pottery-unknown',
      story: 'A Page whose posts come in a format that nobody has seen yet; only its header can be read.',
      url: addressOf(pottery),
      expected: { name: pottery.name, members: pottery.members, er: { reason: 'TOO_FEW_POSTS' }, n: 0 },
    },
    {
      slug: 'facebook-pod',
      story: 'The same five people come first and in the same order under every post: a sign, never more than that.',
      url: addressOf(florist),
      expected: known(florist, world.florist),
      audience: podAudience,
    },
  ];
}

function postsOf(owner: Owner, world: World): StandInPost[] {
  const series = new Map([
    [teaHouse.id, world.tea],
    [repairClub.id, world.repair],
    [potter.id, world.potter],
    [pottery.id, world.pottery],
    [florist.id, world.florist],
  ]);
  return series.get(owner.id) ?? [];
}

/** Documents as their page writes them: one Page speaks the unknown format. */
function written<T>(owner: Owner, value: T): T {
  return owner === pottery ? inUnknownFormat(value) : value;
}

function headerDocument(owner: Owner): object {
  return owner.kind === 'group'
    ? { data: { group: groupHeader(owner) } }
    : { data: { user: { profile_header_renderer: { user: profileHeader(owner) } } } };
}

function page(url: URL, world: World, now: Date): StandInAnswer | undefined {
  const [first = '', second = ''] = url.pathname.split('/').slice(1);
  const opened = /\/(?:posts|videos|reel)\/([^/]+)/.exec(url.pathname)?.[1];
  const handle = first === 'groups' ? second : first;
  const owner = OWNERS.find((each) => each.handle === handle);
  if (owner === library) return answer(guestPage(library, now));
  const post = opened === undefined ? undefined : world.find(opened);
  const home = first === '' || opened !== undefined;
  const wanted = first === 'search' ? (url.searchParams.get('q') ?? '') : undefined;
  if (!owner && !home && wanted === undefined) return undefined;
  const feed = homePosts(world, now);
  const islands = [
    island('CometRouteRootQuery', { data: {} }),
    { require: [['RouteInfo', 'handle', null, [{ initialRouteInfo: routeInfo(owner, false) }]]] },
  ];
  if (home) islands.push(island('CometModernHomeFeedQuery', homeIsland(feed.slice(0, FIRST_SCREEN.inHtml), now)));
  else if (wanted !== undefined) {
    const results = searchDocument(foundPosts(world, wanted), 0, FIRST_SCREEN.inHtml, now);
    islands.push(island('SearchCometResultsInitialResultsQuery', results));
  } else if (owner) {
    const units = firstUnits(owner, postsOf(owner, world).slice(0, FIRST_SCREEN.inHtml), 0, now);
    const query = owner.kind === 'group' ? 'GroupsCometFeedRegularStoriesQuery' : 'ProfileCometTimelineFeedQuery';
    const header = owner.kind === 'group' ? 'GroupsCometGroupRootQuery' : 'ProfileCometHeaderQuery';
    islands.push(
      island(header, headerDocument(owner)),
      island(query, { data: { [owner.kind === 'group' ? 'group' : 'user']: written(owner, units) } }),
    );
  }
  islands.push(island('CometRightSideHeaderCardsQuery', suggestions()));
  if (post) islands.push(island('CometSinglePostDialogContentQuery', { data: openedPost(post, now) }));
  const lang = owner?.lang ?? 'en';
  return answer(pageHtml({ lang, title: owner?.name ?? 'Facebook', islands, config: config(owner, now) }));
}

function answer(body: string): StandInAnswer {
  return { status: 200, headers: PAGE_HEADERS, body };
}

function config(owner: Owner | undefined, now: Date) {
  return {
    owners: OWNERS.map(({ id, kind, name, handle = '', colours }) => ({
      id,
      kind,
      name,
      handle,
      avatar: avatar(name, colours[0]),
    })),
    viewer: { name: viewer.name, avatar: avatar(viewer.name, '#606770') },
    contacts: neighbours.map(({ name }) => name),
    answersAtStart: FIRST_SCREEN.answers,
    perAnswer: FIRST_SCREEN.perAnswer,
    renamed: owner === pottery ? RENAMED : {},
    plainLinks: owner !== pottery,
    guest: false,
    words: wordsOf(owner?.lang ?? 'en'),
    now: now.getTime(),
  };
}

/** What a visitor without an account gets: names in the head and in the route, an invitation to log in, no figures. */
function guestPage(owner: Owner, now: Date): string {
  const name = escapeHtml(owner.name);
  const description = `${name}. 1,204 likes. ${escapeHtml(owner.about)}`;
  const address = addressOf(owner);
  return pageHtml({
    lang: 'en',
    title: owner.name,
    head:
      `<link rel="canonical" href="${address}"><meta name="description" content="${description}">` +
      `<meta property="og:title" content="${name}"><meta property="og:url" content="${address}">` +
      `<meta property="al:android:url" content="fb://profile/${owner.id}">`,
    islands: [{ require: [['RouteInfo', 'handle', null, [{ initialRouteInfo: routeInfo(owner, true) }]]] }],
    config: { ...config(owner, now), guest: true },
    plainBody:
      `<div role="banner" class="banner"><span class="logo">f</span></div><div role="main"><div class="profile"><div class="title"><h1>${name}</h1></div></div>` +
      `<div class="login"><p>Log in or create an account to see posts from ${name}.</p><p><a href="/login/">Log in</a></p></div></div>`,
  });
}

/** Answers the client's requests by the name of the query, as they go over XMLHttpRequest. */
function graphAnswer(request: StandInRequest, world: World, now: Date): StandInAnswer | undefined {
  const form = new URLSearchParams(request.body ?? '');
  const variables = JSON.parse(form.get('variables') ?? '{}') as {
    id?: string;
    cursor?: string;
    count?: number;
    storyID?: string;
    text?: string | null;
  };
  const owner = OWNERS.find((each) => each.id === variables.id);
  const body = graphBody(form.get('fb_api_req_friendly_name') ?? '', variables, owner, world, now);
  return body === undefined
    ? undefined
    : { status: 200, headers: { 'content-type': 'text/html; charset="utf-8"' }, body };
}

function graphBody(
  name: string,
  variables: { cursor?: string; count?: number; storyID?: string; text?: string | null },
  owner: Owner | undefined,
  world: World,
  now: Date,
): string | undefined {
  const from = Number(variables.cursor?.slice(1) ?? 0);
  const until = from + (variables.count ?? FIRST_SCREEN.perAnswer);
  if (name === 'useCometUFICreateCommentMutation') return '{"data":{"comment_create":null}}';
  if (name === 'CometNewsFeedPaginationQuery') {
    const feed = homePosts(world, now);
    return homeAnswer(feed.slice(from, until), from, feed.length, now);
  }
  if (name === 'SearchCometResultsPaginatedResultsQuery')
    return JSON.stringify(searchDocument(foundPosts(world, variables.text ?? ''), from, until, now));
  if (name === 'CometSinglePostDialogContentQuery') {
    const post = world.find(variables.storyID ?? '');
    return post && JSON.stringify({ data: openedPost(post, now), extensions: { is_final: true } });
  }
  if (!owner) return undefined;
  const posts = postsOf(owner, world);
  if (name.endsWith('HeaderQuery') || name === 'GroupsCometGroupRootQuery')
    return JSON.stringify(headerDocument(owner));
  if (name === 'CometGroupAboutRootQuery')
    return JSON.stringify({ data: owner.kind === 'group' ? groupAbout(owner) : {} });
  if (name.includes('ReelsRenderer'))
    return reelsAnswer(
      owner,
      posts.filter((post) => post.format === 'reel' || post.format === 'video'),
    );
  if (name.includes('FeedRefetch') || name.includes('RegularStories')) {
    const text = streamedUnits(owner, posts.slice(from, until), from, posts.length, now);
    return text
      .split('\n')
      .map((line) => JSON.stringify(written(owner, JSON.parse(line))))
      .join('\n');
  }
  return undefined;
}
