import { authorKey, isKnown } from '../model';
import type { QueueRow } from './queue';
import type { Share } from './reply-figures';

/** Somebody who wrote critical comments, as far as they were seen. */
export interface NegativeAuthor {
  /** `authorKey`. */
  author: string;
  name: string;
  /** Theirs of all critical comments seen. */
  share: Share;
  posts: number;
  /** Why they count as a source that others follow; missing when they do not. */
  leads?: 'often' | 'liked';
}

export interface NegativitySources {
  /** Most critical comments first. */
  authors: NegativeAuthor[];
  /** Critical comments whose author the page did not name by an id. */
  unnamed: number;
}

const MONTH = 30 * 86_400_000;
/** "Leader" of negativity: so many critical comments on so many posts in thirty days, or one that so many people like. */
const OFTEN = 3;
const POSTS = 2;
const LIKES = 5;

/** Who writes critical comments, and how often; deleted comments say nothing about anybody. */
export function negativitySources(rows: readonly QueueRow[]): NegativitySources {
  const critical = rows.filter(({ negative, state }) => negative && state !== 'deleted');
  const byAuthor = Map.groupBy(critical, ({ comment }) => comment.authorId);
  const unnamed = byAuthor.get(undefined)?.length ?? 0;
  const authors = [...byAuthor].flatMap(([id, own]) => {
    const first = own[0]?.comment;
    if (id === undefined || first === undefined) return [];
    const leads = leadOf(own);
    return [
      {
        author: authorKey(first.network, id),
        name: own.find(({ comment }) => comment.authorName)?.comment.authorName ?? '',
        share: { count: own.length, of: critical.length },
        posts: new Set(own.map(({ comment }) => comment.postId)).size,
        ...(leads && { leads }),
      },
    ];
  });
  return { authors: authors.sort((a, b) => b.share.count - a.share.count || (a.name < b.name ? -1 : 1)), unnamed };
}

function leadOf(own: readonly QueueRow[]): NegativeAuthor['leads'] {
  const dated = own
    .flatMap(({ comment }) => {
      const time = Date.parse(comment.publishedAt ?? '');
      return Number.isNaN(time) ? [] : [{ time, post: comment.postId }];
    })
    .sort((a, b) => a.time - b.time);
  const often = dated.some(({ time }) => {
    const month = dated.filter((other) => other.time >= time && other.time - time <= MONTH);
    return month.length >= OFTEN && new Set(month.map(({ post }) => post)).size >= POSTS;
  });
  if (often) return 'often';
  const liked = own.some(({ comment: { reactions } }) => isKnown(reactions) && reactions.value >= LIKES);
  return liked ? 'liked' : undefined;
}
