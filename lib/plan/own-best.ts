import type { SavedPost, Visit } from '../model';
import { communityKeyOf, postKey } from '../model';

/** A post of a community that did better than is usual there. */
export interface BestPost {
  key: string;
  timesUsual: number;
  publishedAt: string | null;
  /** When it appeared, where the time of day is known and not only the day. */
  timed?: string;
  url?: string;
  /** The post in the library, when it was saved; a visit keeps no texts. */
  saved?: SavedPost;
}

const MOST = 5;

/** The posts of one community that stood out, by its last visit and by the library; best first, at most five. */
export function bestOfOwn(visit: Visit | undefined, library: readonly SavedPost[]): BestPost[] {
  const found = new Map<string, BestPost>();
  const community = visit && communityKeyOf(visit.network, visit.communityId);
  for (const saved of library) {
    const { key, post, figures } = saved;
    if (community !== undefined && communityKeyOf(post.network, post.communityId) !== community) continue;
    if (figures?.timesUsual === undefined || saved.trashedAt !== undefined) continue;
    const { publishedAt, dateFrom, url } = post;
    const timed = timedOf(publishedAt, dateFrom === 'label');
    found.set(key, {
      key,
      timesUsual: figures.timesUsual,
      publishedAt,
      ...timed,
      ...(url !== undefined && { url }),
      saved,
    });
  }
  for (const { id, timesUsual, publishedAt, dayOnly, url, excluded, young } of visit?.posts ?? []) {
    const key = postKey(visit?.network ?? '', id);
    // The visit's figure is the newer one; a post that still grows or was paid for is no example.
    if (timesUsual === undefined || young || excluded === 'ad') continue;
    const timed = timedOf(publishedAt, dayOnly === true);
    found.set(key, { ...found.get(key), key, timesUsual, publishedAt, ...timed, ...(url !== undefined && { url }) });
  }
  return [...found.values()]
    .filter(({ timesUsual }) => timesUsual > 1)
    .sort((a, b) => b.timesUsual - a.timesUsual)
    .slice(0, MOST);
}

function timedOf(publishedAt: string | null, dayOnly: boolean): Pick<BestPost, 'timed'> {
  return publishedAt === null || dayOnly ? {} : { timed: publishedAt };
}
