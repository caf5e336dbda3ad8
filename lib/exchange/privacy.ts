import type { KeptComment, Post, SavedCommunity, TransferredPost } from '../model';
import { commentKey, postKey } from '../model';
import { type Redaction, redact } from './redact-text';

/** Keyed hash of a text, as bytes; HMAC-SHA-256 with the export's salt. */
export type KeyedHash = (text: string) => Promise<Uint8Array>;

export interface Privacy {
  /** Missing: people stay as they are. */
  hash?: KeyedHash;
  redact: readonly Redaction[];
  leaveOut: { texts: boolean; notes: boolean };
}

/** Replaces people by pseudonyms that are the same within one export and different in the next. */
export class Pseudonyms {
  readonly #hash: KeyedHash;
  readonly #known = new Map<string, Promise<string>>();

  constructor(hash: KeyedHash) {
    this.#hash = hash;
  }

  /** "person-" and 16 hexadecimal digits (64 bits) of the keyed hash. */
  of(network: string, id: string): Promise<string> {
    const name = `${network}|${id}`;
    const known = this.#known.get(name) ?? this.#hash(name).then(pseudonym);
    this.#known.set(name, known);
    return known;
  }
}

function pseudonym(hash: Uint8Array): string {
  return `person-${[...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * A post as it may leave this computer. With pseudonyms, addresses, pictures' addresses and payloads go too, because
 * they lead to the author; a community that is a person becomes a pseudonym with its posts' ids. Groups, pages and
 * events are no people and stay.
 */
export async function protectPost(
  saved: TransferredPost,
  { redact: what, leaveOut }: Privacy,
  pseudonyms: Pseudonyms | undefined,
): Promise<TransferredPost> {
  const { raw: _raw, note, ...rest } = saved;
  const text = leaveOut.texts ? '' : redact(saved.post.text, what);
  const changed = what.length > 0 || leaveOut.texts || pseudonyms !== undefined;
  const plain: TransferredPost = {
    ...rest,
    ...(saved.raw !== undefined && !changed && { raw: saved.raw }),
    note: leaveOut.notes ? '' : redact(note, what),
    post: { ...saved.post, text },
  };
  return pseudonyms ? hidePeople(plain, pseudonyms) : plain;
}

async function hidePeople(saved: TransferredPost, pseudonyms: Pseudonyms): Promise<TransferredPost> {
  const { network } = saved.post;
  // Where nothing says that a wall belongs to a group or a page, it is taken for a person's.
  const personal = saved.community === undefined || saved.community.kind === 'person';
  const hide = (id: string) => pseudonyms.of(network, id);
  const post = await hideAuthors(saved.post, personal, hide);
  if (!personal) return { ...saved, post, pageUrl: '' };
  const communityId = post.communityId === '' ? '' : await hide(post.communityId);
  const id = await hide(`post ${post.id}`);
  return {
    ...saved,
    key: postKey(network, id),
    pageUrl: '',
    post: { ...post, id, communityId },
    ...(saved.community && { community: await hideCommunity(saved.community, hide) }),
  };
}

async function hideAuthors(post: Post, personal: boolean, hide: (id: string) => Promise<string>): Promise<Post> {
  const { url: _url, code: _code, pictureUrl: _picture, authorId, authorName, coauthors, repostOf, ...rest } = post;
  const named = authorId ?? authorName;
  // The community signing its own posts is no person, unless it is one.
  const keep = !personal && authorId !== undefined && authorId === post.communityId;
  const hidden = keep || named === undefined ? undefined : await hide(named);
  return {
    ...rest,
    ...(keep && { authorId, ...(authorName !== undefined && { authorName }) }),
    ...(hidden !== undefined && { authorId: hidden }),
    ...(coauthors && { coauthors: await Promise.all(coauthors.map(hide)) }),
    ...(repostOf !== undefined && { repostOf: await hide(`post ${repostOf}`) }),
    sightings: post.sightings.map(({ communityId: _community, ...sighting }) => sighting),
  };
}

async function hideCommunity(
  community: SavedCommunity,
  hide: (id: string) => Promise<string>,
): Promise<SavedCommunity> {
  const id = await hide(community.id);
  const { handle: _handle, url: _url, ...rest } = community;
  return { ...rest, id, name: id };
}

/** A comment as it may leave this computer, by the same rules. `post` is the protected post it belongs to. */
export async function protectComment(
  kept: KeptComment,
  post: Post,
  { redact: what, leaveOut }: Privacy,
  pseudonyms: Pseudonyms | undefined,
): Promise<KeptComment> {
  const { comment } = kept;
  const text = leaveOut.texts ? '' : redact(comment.text, what);
  if (!pseudonyms) return { ...kept, comment: { ...comment, text } };
  const { authorId, authorName, ...rest } = comment;
  const named = authorId ?? authorName;
  return {
    ...kept,
    key: commentKey(post.network, post.id, comment.id),
    post: postKey(post.network, post.id),
    community: `${post.network}|${post.communityId}`,
    pageUrl: '',
    comment: {
      ...rest,
      text,
      postId: post.id,
      ...(named !== undefined && { authorId: await pseudonyms.of(comment.network, named) }),
    },
  };
}
