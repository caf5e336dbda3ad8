import type { World } from './data';
import { neighbours } from './data-people';
import type { Owner, StandInPost } from './data-types';
import { suggestion } from './payload-pages';
import { storyNode } from './payload-story';

const advertiser: Owner = {
  id: '61560000000091',
  kind: 'page',
  name: 'Northwind Kettles',
  handle: 'northwindkettles',
  membersLabel: '212K followers',
  members: 212_000,
  category: 'Kitchen supplies',
  about: '',
  lang: 'en',
  colours: ['#7a4b4b', '#e0c4b0'],
};

/** Units of the home feed: posts of several communities, every fourth place an advertisement. */
export function homePosts(world: World, now: Date): StandInPost[] {
  const mixed = world.tea
    .slice(1, 9)
    .flatMap((post, index) => [post, world.repair[index + 1], world.potter[index + 1]]);
  const posts = mixed.filter((post) => post !== undefined).filter((post) => !post.ad);
  const model = world.tea[3];
  if (!model) return posts;
  const ad: StandInPost = {
    ...model,
    id: '122199000000440001',
    owner: advertiser,
    ad: true,
    format: 'image',
    views: undefined,
    text: 'Slow pouring spout, quiet lid. Delivered within two days.',
    publishedAt: new Date(now.getTime() - 500 * 3_600_000),
    shown: [],
  };
  return [...posts.slice(0, 1), ad, ...posts.slice(1)];
}

/** What the first HTML embeds. */
export function homeIsland(posts: readonly StandInPost[], now: Date): object {
  const edges = posts.map((post, index) => ({
    node: storyNode(post, index % 2 ? 'D' : 'E', now),
    cursor: `c${index}`,
  }));
  return { data: { viewer: { news_feed: { edges } } }, extensions: { is_final: false } };
}

/** Later pages name their place in the list by the path. */
export function homeAnswer(posts: readonly StandInPost[], from: number, total: number, now: Date): string {
  const [first, ...rest] = posts;
  const documents: object[] = [
    homeIsland(first ? [first] : [], now),
    ...rest.map((post, index) => ({
      label: 'CometNewsFeed_viewer$stream$CometNewsFeed_viewer_news_feed',
      path: ['viewer', 'news_feed', 'edges', index + 1],
      data: { node: storyNode(post, 'E', now), cursor: `c${from + index + 1}` },
    })),
    {
      label: 'CometNewsFeed_viewer$defer$CometNewsFeed_viewer_news_feed$page_info',
      path: ['viewer', 'news_feed'],
      data: { page_info: { end_cursor: `c${from + posts.length}`, has_next_page: from + posts.length < total } },
      extensions: { is_final: true },
    },
  ];
  return documents.map((document) => JSON.stringify(document)).join('\n');
}

/** "People you may know" and suggested Pages: headers of nobody that the user opened. */
export function suggestions(): object {
  return {
    data: {
      viewer: {
        suggested_profiles: {
          nodes: [
            suggestion('61560000000081', 'Riverside Seed Exchange', 'riversideseeds', '3.4K followers'),
            suggestion('61560000000082', 'Copper Kettle Choir', 'copperkettlechoir', '921 followers'),
            ...neighbours.slice(0, 2).map(({ id, name, handle }) => suggestion(id, name, handle, '1.1K followers')),
          ],
        },
      },
    },
  };
}
