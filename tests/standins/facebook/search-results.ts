import type { World } from './data';
import type { StandInPost } from './data-types';
import { storyNode } from './payload-story';

/** Posts of several communities that hold the words, as the network mixes them: one of each in turn. */
export function foundPosts(world: World, wanted: string): StandInPost[] {
  const words = wanted.toLowerCase();
  const series = [world.tea, world.repair, world.potter].map((posts) =>
    posts.filter((post) => !post.ad && post.text.toLowerCase().includes(words)),
  );
  const longest = Math.max(...series.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => series.map((posts) => posts[index]))
    .flat()
    .filter((post) => post !== undefined);
}

/** One page of results, in the HTML and in later answers alike: a list of renderers with the story far below (2025-12). */
export function searchDocument(found: readonly StandInPost[], from: number, until: number, now: Date): object {
  const edges = found.slice(from, until).map((post) => ({
    node: { role: 'TOP_PUBLIC_POSTS', __typename: 'SearchRenderable' },
    is_child_rendering_strategy: false,
    rendering_strategy: {
      __typename: 'SearchRichPostRenderingStrategy',
      view_model: { __typename: 'SearchPostViewModel', click_model: { story: storyNode(post, 'D', now) } },
    },
    cursor: null,
  }));
  const page_info = { has_next_page: until < found.length, end_cursor: `c${until}` };
  return { data: { serpResponse: { results: { edges, filters: [], page_info } } }, extensions: { is_final: true } };
}
