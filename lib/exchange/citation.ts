import type { TransferredPost } from '../model';

/** What a reference says about a post, before it is written in one of the formats. */
export interface Citation {
  id: string;
  title: string;
  author?: string;
  /** Year, month, day in UTC; undefined when the post is not dated. */
  issued?: [number, number, number];
  accessed: [number, number, number];
  url?: string;
  /** Name of the network, as people write it. */
  network: string;
  community?: string;
}

const NETWORKS: ReadonlyMap<string, string> = new Map([
  ['vk', 'VK'],
  ['facebook', 'Facebook'],
  ['instagram', 'Instagram'],
]);
/** APA 7 cites the first 20 words of a post as its title. */
const TITLE_WORDS = 20;

/** A post as a reference. The community stands for the author where none is known. */
export function citationOf({ post, community, seenAt }: TransferredPost): Citation {
  const name = oneLine(community?.name ?? '') || community?.handle;
  const author = oneLine(post.authorName ?? '') || post.authorId || name;
  return {
    id: `${post.network}-${post.id}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, ''),
    title: titleOf(post.text) || `[${post.format}]`,
    ...(author && { author }),
    ...(post.publishedAt !== null && { issued: dayOf(post.publishedAt) }),
    accessed: dayOf(seenAt),
    ...(post.url && { url: post.url }),
    network: NETWORKS.get(post.network) ?? post.network,
    ...(name && { community: name }),
  };
}

function titleOf(text: string): string {
  const words = oneLine(text).split(' ');
  return words.length > TITLE_WORDS ? `${words.slice(0, TITLE_WORDS).join(' ')}…` : words.join(' ');
}

/** Line breaks and control characters would end a field. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function dayOf(instant: string): [number, number, number] {
  const date = new Date(instant);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
