import type { CreateStandIn, StandInCommunity } from '../contract';
import { apiAnswer, type Site } from './answers';
import { AUDIENCES } from './audiences';
import { expectedOf } from './expected';
import { pageAnswer } from './pages';
import { makeProfiles } from './profiles';

const STORIES: ReadonlyMap<string, [slug: string, story: string]> = new Map([
  [
    'lumen.clay',
    [
      'instagram-studio',
      'A studio with two pinned posts, hidden likes, a joint post by a gallery, and plays on its Reels tab.',
    ],
  ],
  [
    'velo.vmeste',
    ['instagram-hidden', 'A repair co-op that hides most of its likes: no headline, but its talk rate is known.'],
  ],
  [
    'harbour.city.library',
    ['instagram-guest', 'A library seen without logging in: followers are shown, likes and dates are not.'],
  ],
  [
    'fern.trail.club',
    ['instagram-unknown', 'A club on a page whose post fields were renamed: the header can be read, the posts cannot.'],
  ],
  ['corner.seedbank', ['instagram-tiny', 'A neighbourhood seed box with four posts, too few for a headline.']],
]);

/** Instagram as a logged-in reader sees it, and one profile as a guest does. */
const createStandIn: CreateStandIn = (now) => {
  const site: Site = { profiles: makeProfiles(now), now };
  const communities = site.profiles.map((profile): StandInCommunity => {
    const [slug, story] = STORIES.get(profile.username) ?? [profile.username, ''];
    const url = `https://www.instagram.com/${profile.username}/`;
    return { slug, story, url, expected: expectedOf(profile, now), ...AUDIENCES.get(profile.username) };
  });
  return {
    network: 'instagram',
    hosts: ['www.instagram.com'],
    communities,
    handle(request) {
      const { pathname } = request.url;
      if (request.url.hostname !== 'www.instagram.com') return undefined;
      if (pathname === '/favicon.ico') return { status: 204, body: '' };
      if (/^\/(?:graphql|api)\//.test(pathname)) return apiAnswer(site, request);
      return request.method === 'GET' ? pageAnswer(site, pathname) : undefined;
    },
  };
};

export default createStandIn;
