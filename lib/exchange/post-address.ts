import type { Post } from '../model';

/** Addresses that name their post (forms seen 2020–2026); the id is the first group. */
const ADDRESSES: ReadonlyArray<{ network: string; pattern: RegExp; code?: true }> = [
  { network: 'vk', pattern: /^https?:\/\/(?:m\.)?vk\.(?:com|ru)\/(?:[\w.]+\?(?:.*&)?w=)?wall(-?\d+_\d+)/ },
  {
    network: 'instagram',
    pattern: /^https?:\/\/(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(?:p|reel|tv)\/([\w-]+)/,
    code: true,
  },
  {
    network: 'facebook',
    pattern:
      /^https?:\/\/(?:www\.|m\.)?facebook\.com\/(?:groups\/)?[\w.]+\/(?:posts|permalink|videos)\/(?:[\w-]+\/)?(\d+)/,
  },
  {
    network: 'facebook',
    pattern: /^https?:\/\/(?:www\.|m\.)?facebook\.com\/(?:permalink|story)\.php\?(?:.*&)?story_fbid=(\d+)/,
  },
  { network: 'facebook', pattern: /^https?:\/\/(?:www\.)?facebook\.com\/reel\/(\d+)/ },
];

/** Fills network, id and code of a post from its address, where the file did not say them. Never overwrites. */
export function guessFromUrl(post: Post): void {
  if (post.url === undefined) return;
  for (const { network, pattern, code } of ADDRESSES) {
    const id = pattern.exec(post.url)?.[1];
    if (id === undefined || (post.network !== '' && post.network !== network)) continue;
    post.network = network;
    if (code) post.code ??= id;
    if (post.id === '') {
      post.id = id;
      // A short code is not the id, but all that such a file says.
      if (code) post.idIs = 'provisional';
    }
    if (network === 'vk' && post.communityId === '') post.communityId = id.split('_')[0] ?? '';
    return;
  }
}
