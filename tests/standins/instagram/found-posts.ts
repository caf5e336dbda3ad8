import { connection, mediaNode } from './nodes';
import { type MadePost, makePosts, type Person, type PostLine, type Profile } from './world';

const explorers: Person = { pk: '52000000902', username: 'window.plants', fullName: 'Window Plants' };
const gardeners: Person = { pk: '52000000903', username: 'balcony.rows', fullName: 'Balcony Rows' };

/** Posts of people nobody here follows: what the explore grid shows. */
export function strangePosts(now: Date): MadePost[] {
  const lines = Array.from(
    { length: 6 },
    (_, index): PostLine => ({
      age: 20 + index * 9,
      kind: index === 2 ? 'reel' : 'image',
      caption: 'A plant by a window.',
      likes: 5000 + index * 331,
      comments: 40 + index,
      ...(index === 2 && { plays: 90_000 }),
    }),
  );
  return [...makePosts(lines, explorers, now, 92), ...makePosts(lines.slice(0, 3), gardeners, now, 93)];
}

/** What the site fetches for the explore grid, also while another page is open. */
export function exploreAnswer(now: Date) {
  const medias = strangePosts(now).map((post) => ({ media: { ...mediaNode(post), owner: undefined } }));
  return {
    sectional_items: [{ layout_type: 'media_grid', layout_content: { medias, fill_items: [] } }],
    more_available: false,
    status: 'ok',
  };
}

/** Posts whose caption holds the words. */
export function postsWith(profiles: readonly Profile[], words: string, now: Date): MadePost[] {
  const own = profiles.filter(({ form }) => form === 'full').flatMap(({ posts }) => posts);
  return [...own, ...strangePosts(now)].filter(({ caption }) => caption.toLowerCase().includes(words.toLowerCase()));
}

/** A page of the keyword search: rows of three, without dates, plays and the author's name (2026-02). */
export function keywordAnswer(profiles: readonly Profile[], words: string, after: number, now: Date) {
  const found = postsWith(profiles, words, now).map((post) => {
    const { pk, id, code, media_type, caption, carousel_media, image_versions2, ...node } = mediaNode(post);
    return {
      __typename: 'XDTMediaDict',
      ...{ pk, id, code, media_type, carousel_media, image_versions2 },
      user: { pk: post.author.pk, username: post.author.username, id: post.author.pk },
      accessibility_caption: null,
      caption: { text: caption.text },
      video_versions: null,
      like_count: node.like_count,
      comment_count: node.comment_count,
      view_count: null,
      comments_disabled: null,
      like_and_view_counts_disabled: node.like_and_view_counts_disabled,
    };
  });
  const rows = Array.from({ length: Math.ceil(found.length / 3) }, (_, row) => ({
    __typename: 'XDTTopSerpMediaGridUnit',
    items: found.slice(row * 3, row * 3 + 3),
  }));
  return { xdt_fbsearch__top_serp_graphql: connection(rows, after, 4) };
}

/** A hashtag's page: sections of which the first holds clips beside a column of posts (2024-03). */
export function tagAnswer(profiles: readonly Profile[], tag: string, now: Date) {
  const found = postsWith(profiles, `#${tag}`, now);
  const items = found.map((post) => ({ media: { ...mediaNode(post), owner: undefined } }));
  const clips = { id: 'clips-1', tag, items: items.filter((_, index) => found[index]?.kind === 'reel') };
  const fill_items = items.filter((_, index) => found[index]?.kind !== 'reel');
  const sections = [
    { layout_type: 'one_by_two_left', layout_content: { one_by_two_item: { clips }, fill_items } },
    { layout_type: 'media_grid', layout_content: { medias: [] } },
  ];
  return {
    count: found.length,
    data: { id: '17840000000000001', name: tag, media_count: found.length, top: { sections, more_available: false } },
    status: 'ok',
  };
}
