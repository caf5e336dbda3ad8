import { ABSENT, postKey, type TransferredPost } from '../model';

/**
 * A post of which nothing is known yet, to be filled from a file. Counts are absent, not zero; the provenance says
 * that it came from a file.
 *
 * @param now ISO 8601 UTC
 * @param fileName what the provenance names
 */
export function draftPost(now: string, fileName: string): TransferredPost {
  return {
    key: '',
    post: {
      network: '',
      id: '',
      communityId: '',
      publishedAt: null,
      text: '',
      format: 'other',
      reactions: ABSENT,
      comments: ABSENT,
      shares: ABSENT,
      views: ABSENT,
      pinned: null,
      ad: null,
      sightings: [],
      provenance: { source: 'import', where: fileName, at: now, completeness: 'partial', adapter: 'import' },
    },
    pageUrl: '',
    via: 'import',
    savedAt: now,
    seenAt: now,
    picture: { kept: false, reason: 'imported' },
    collections: [],
    tags: [],
    note: '',
    codes: {},
  };
}

/** The key that a filled draft gets; undefined while the network or the id is missing. */
export function keyOfDraft({ post }: TransferredPost): string | undefined {
  return post.network === '' || post.id === '' ? undefined : postKey(post.network, post.id);
}
