import type { StandInAnswer } from '../contract';
import { postByCode, profileNamed, type Site } from './answers';
import { commentNodes } from './comments';
import { feedItems } from './feed-data';
import { connection, mediaNode, xigNode, xigProfile } from './nodes';
import { htmlPage } from './page-shell';
import type { MadePost, Profile } from './world';

const grouped = (value: number) => value.toLocaleString('en-US');

/** Sharing tags are cached by the site: a little behind the truth. */
function profileMeta(profile: Profile): Record<string, string> {
  const title = `${profile.fullName} (@${profile.username}) • Instagram photos and videos`;
  const followers =
    profile.followers < 10_000 ? grouped(profile.followers - 3) : `${Math.round(profile.followers / 1000)}K`;
  return {
    'og:type': 'profile',
    'og:title': title,
    'og:url': `https://www.instagram.com/${profile.username}/`,
    'og:description': `${followers} Followers, ${grouped(profile.following)} Following, ${grouped(profile.mediaCount)} Posts - See Instagram photos and videos from ${profile.fullName} (@${profile.username})`,
  };
}

function profilePage(site: Site, profile: Profile, path: string): StandInAnswer {
  const guest = profile.form === 'guest';
  const nodes = profile.posts.slice(0, 12).map((post) => ({ node: xigNode(post) }));
  return htmlPage({
    path,
    title: guest ? `${profile.fullName} (@${profile.username}) • Instagram photos and videos` : 'Instagram',
    meta: profileMeta(profile),
    route: {
      tracePolicy: 'polaris.profilePage',
      params: { username: profile.username, tab: null },
      props: {
        id: profile.pk,
        page_logging: {
          name: 'profilePage',
          params: { page_id: `profilePage_${profile.pk}`, profile_id: profile.pk, sub_path: 'posts' },
        },
      },
    },
    // A logged-in profile page carries neither profile nor timeline (2025-12 … 2026-06); a guest's carries both.
    preloads: guest
      ? [
          ['PolarisLoggedOutDesktopWWWProfileRootContentQuery', { xig_user_by_username: xigProfile(profile) }],
          [
            'PolarisLoggedOutDesktopWWWProfilePostsTabContentQuery',
            { xig_user_by_username: { pk: profile.pk, polaris_ordered_timeline_connection: { edges: nodes } } },
          ],
        ]
      : [],
    guest,
    posts: profile.mediaCount,
    profiles: site.profiles,
    now: site.now,
  });
}

function postPage(site: Site, post: MadePost, owner: Profile | undefined, path: string): StandInAnswer {
  const user = post.author.username;
  const date = new Date(post.takenAt * 1000).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const counts = post.likesHidden ? '' : `${grouped(post.likes)} likes, ${grouped(post.comments)} comments - `;
  // The related grid has counts and the pin list, no dates.
  const related = (owner?.posts ?? [])
    .filter((other) => other !== post)
    .slice(0, 6)
    .map((other) => ({
      ...mediaNode(other, owner),
      taken_at: undefined,
      caption: undefined,
      link: undefined,
      ad_id: undefined,
    }));
  return htmlPage({
    path,
    title: 'Instagram',
    meta: {
      'og:type': 'article',
      'og:url': `https://www.instagram.com/${user}/p/${post.code}/`,
      'og:description': `${counts}${user} on ${date}: "${post.caption}"`,
    },
    route: {
      tracePolicy: 'polaris.postPage',
      params: { username: user, permalink_key: 'p', shortcode: post.code },
      props: { media_id: post.pk, media_owner_id: post.author.pk },
    },
    preloads: [
      ['PolarisPostRootQuery', { xdt_api__v1__media__shortcode__web_info: { items: [mediaNode(post, owner)] } }],
      [
        'PolarisPostCommentsContainerQuery',
        { xdt_api__v1__media__media_id__comments__connection: connection(commentNodes(post), 0, 15) },
      ],
      ['PolarisDesktopPostPageRelatedMediaGridQuery', { xdt_api__v1__profile_timeline: { items: related } }],
    ],
    profiles: site.profiles,
    now: site.now,
  });
}

function emptyPage(
  site: Site,
  path: string,
  preloads: ReadonlyArray<[string, object]>,
  policy = 'polaris.feedPage',
): StandInAnswer {
  return htmlPage({
    path,
    title: 'Instagram',
    meta: {},
    route: { tracePolicy: policy, params: {}, props: {} },
    preloads,
    profiles: site.profiles,
    now: site.now,
  });
}

/** The page at a path, as its first HTML. */
export function pageAnswer(site: Site, path: string): StandInAnswer {
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.length === 0) {
    const first = connection(feedItems(site.profiles, site.now), 0, 4);
    return emptyPage(site, path, [
      ['PolarisFeedTimelineRootV2Query', { xdt_api__v1__feed__timeline__connection: first }],
    ]);
  }
  // Explore, hashtags and searches bring nothing with them; the page's script asks (2026-02).
  if (segments[0] === 'explore') return emptyPage(site, path, [], 'polaris.explorePage');
  const [kind, code] = segments.length === 3 ? segments.slice(1) : segments;
  const found = kind === 'p' || kind === 'reel' ? postByCode(site, code) : undefined;
  if (found && found.owner?.form !== 'guest' && found.owner?.form !== 'renamed')
    return postPage(site, found.post, found.owner, path);
  const profile = profileNamed(site, segments[0]);
  return profile ? profilePage(site, profile, path) : emptyPage(site, path, []);
}
