import type { PageRef } from '../../model';
import type { NetworkDescriptor, TapRules } from '../contract';

/** Desktop and mobile web on both top-level domains; one account may meet either (2026-08). */
const HOSTS = /^(?:m\.)?vk\.(?:com|ru)$/;

/** Methods whose answers carry records; a batch names none, so it is always kept (2026-09). */
const API =
  /^https:\/\/(?:[a-z]+\.)?api\.vk\.(?:com|ru)\/method\/(?:batch\.call|execute|wall\.|owners\.|newsfeed\.|search\.|groups\.get|likes\.getList|users\.get|friends\.get|utils\.resolveScreenName)/;

/** Legacy ajax of the site itself; the act stands in the request body, which is never read. */
const AJAX =
  /^https:\/\/(?:m\.)?vk\.(?:com|ru)\/(?:al_(?:wall|feed|page|groups|public|profile|fans|events|search)|wkview)\.php/;

/** First path segments that are sections of the site, not screen names. */
const SECTIONS =
  ' about ads al_feed apps audio audios away badbrowser blog bookmarks bugs calls clips contacts dev docs edit events fave faq feed friends games gifts groups help im images invite join jobs login mail market music notifications novideo pages people photos places podcasts privacy products publish register restore search services settings shorts sign signup stickers stories support tasks terms top video videos vkpay widgets write ';

/** `/photo-1_2`, `/albums-1`, `/topic-1_2`…: things that belong to an owner and are no walls. */
const OWNED =
  /^(?:albums?|apps?|artist|audios?|audio_playlist|board|clips?|doc|gifts|gim|im|market|mask|narrative|note|notes|page|photos?|playlist|podcasts?|product|reviews|story|stories|tag|tags|topic|uslugi|videos?|write)-?\d/;

function ownerPage(id: string): PageRef {
  return { kind: id.startsWith('-') ? 'community' : 'person', communityId: id };
}

function fromPath(path: string, query: URLSearchParams): PageRef {
  const name = path.split('/')[1]?.toLowerCase() ?? '';
  const wall = /^wall(-?\d+)(?:_(\d+))?$/.exec(name);
  if (wall?.[1] && wall[2]) return { kind: 'post', communityId: wall[1], postId: `${wall[1]}_${wall[2]}` };
  if (wall?.[1]) return query.get('q') ? { kind: 'search', communityId: wall[1] } : ownerPage(wall[1]);
  if (name === 'feed') return { kind: query.get('section') === 'search' ? 'search' : 'feed' };
  if (name === 'search') return { kind: 'search' };
  const numbered = /^(club|public|event|id)(\d+)$/.exec(name);
  if (numbered?.[2]) return ownerPage(numbered[1] === 'id' ? numbered[2] : `-${numbered[2]}`);
  const isName = /^[a-z0-9_.]{2,64}$/.test(name) && !name.endsWith('.php');
  if (!isName || SECTIONS.includes(` ${name} `) || OWNED.test(name) || name.startsWith('widget_')) {
    return { kind: 'other' };
  }
  return { kind: 'community', handle: name };
}

/** Layers over a page only change the query: `?w=wall-1_2`, `?w=likes/wall-1_2`, `?w=reactions-1_2?type=post`. */
function withLayer(page: PageRef, layer: string): PageRef {
  const post = /^wall(-?\d+)_(\d+)/.exec(layer);
  if (post?.[1] && post[2]) return { kind: 'post', communityId: post[1], postId: `${post[1]}_${post[2]}` };
  const likers = /^(?:likes\/wall|reactions)(-?\d+_\d+)/.exec(layer);
  return likers?.[1] ? { ...page, postId: likers[1] } : page;
}

function locate(address: string): PageRef {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !HOSTS.test(url.hostname)) return { kind: 'other' };
  const page = withLayer(fromPath(url.pathname, url.searchParams), url.searchParams.get('w') ?? '');
  const members = url.searchParams.get('act') === 'members' && (page.kind === 'community' || page.kind === 'person');
  return members ? { ...page, kind: 'members' } : page;
}

/** What the tap needs of this network. */
export const tapRules: TapRules = {
  matches: ['https://vk.com/*', 'https://vk.ru/*', 'https://m.vk.com/*', 'https://m.vk.ru/*'],
  tap: { xhr: true, response: true },
  wants: (url) => API.test(url) || AJAX.test(url),
};

const network: NetworkDescriptor = {
  ...tapRules,
  id: 'vk',
  name: 'VK',
  // Current client (2026-09), legacy walls and discussions (2026-08).
  commentBoxes: '[data-testid="content-editable-input"], .reply_field[contenteditable]',
  // The first two are the envelopes: a redesign that renames every key inside must still reach the health light.
  markers: ['"response"', '"payload"', '"likes"', '"items"', '"first_name"', 'data-exec'],
  locate,
  // 2026-09.
  commentUrl: ({ origin, pathname }, { id, parentId }) =>
    `${origin}${pathname}?reply=${id}${parentId === undefined ? '' : `&thread=${parentId}`}`,
  fleetingAttribute: 'data-exec',
};

export default network;
