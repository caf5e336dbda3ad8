import type { ReplyPlace } from '../../components/palette/palette-services';
import { type Comment, type Post, postKey } from '../../lib/model';
import type { CommentBox, NetworkAdapter } from '../../lib/networks/contract';
import { languageOf } from '../../lib/replies/thread-language';
import type { Session, SessionState } from '../../lib/session/session';

/** What page and session know about the place where a reply is written. What nobody knows stays missing. */
export function placeOf(
  editor: Element,
  { adapter, session }: { adapter: NetworkAdapter; session: Session },
  fallback: 'en' | 'ru',
): ReplyPlace {
  const { state } = session;
  const box = adapter.page.commentBoxAt?.(editor);
  const post = postAround(editor, adapter, state);
  const comment = commentOf(box?.answers, post, state);
  const account = box?.answers?.handle && [...state.accounts.values()].find((one) => isNamed(one, box.answers?.handle));
  const fullName = box?.answers?.name ?? (account ? account.name : undefined) ?? nameIn(comment);
  const text = box?.answers?.text || comment?.text;
  const community = post && state.communities.get(post.communityId);
  const author = post?.authorName ?? community?.name;
  return {
    network: adapter.descriptor.id,
    language: languageOf(text ?? '') ?? languageOf(post?.text ?? '') ?? fallback,
    post: post ? postKey(post.network, post.id) : '',
    ...(fullName && { fullName }),
    ...(box?.answers?.handle && { handle: box.answers.handle }),
    ...(text && { comment: text }),
    ...(author && { postAuthor: author }),
    ...(community && { community: community.name }),
    ...(box?.writesAs && { writesAs: box.writesAs }),
  };
}

/** The post around the box, else the one that the address names. */
function postAround(editor: Element, { page }: NetworkAdapter, { posts, page: at }: SessionState): Post | undefined {
  const place = page.postPlaces(document).find(({ element }) => element.contains(editor));
  const inPage = place?.find(posts) ?? (at.postId === undefined ? undefined : posts.get(at.postId));
  if (inPage || at.postCode === undefined) return inPage;
  return [...posts.values()].find(({ code }) => code === at.postCode);
}

/** The comment that is answered: by its id, or the only one of that person under the post. */
function commentOf(
  answers: CommentBox['answers'],
  post: Post | undefined,
  { comments }: SessionState,
): Comment | undefined {
  if (!answers) return undefined;
  const underPost = [...comments.values()].filter(({ postId }) => post === undefined || postId === post.id);
  if (answers.commentId !== undefined) return underPost.find(({ id }) => id === answers.commentId);
  const theirs = underPost.filter(({ authorName }) => authorName?.toLowerCase() === answers.handle);
  return theirs.length === 1 ? theirs[0] : undefined;
}

/** Instagram's comments carry the user name where others carry a name. */
function nameIn(comment: Comment | undefined): string | undefined {
  return comment?.network === 'instagram' ? undefined : comment?.authorName;
}

function isNamed({ handle }: { handle?: string }, wanted: string | undefined): boolean {
  return handle !== undefined && handle.toLowerCase() === wanted;
}
