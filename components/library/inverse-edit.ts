import type { PostEdit, SavedPost } from '../../lib/model';

/** An edit and the posts it is for. */
export interface KeyedEdit {
  keys: string[];
  edit: PostEdit;
}

/**
 * What takes an edit back, exactly: a tag is taken only from posts that did not have it before, a category returns to
 * what each post had. Posts that need the same are joined.
 */
export function inverseOf(posts: readonly SavedPost[], edit: PostEdit): KeyedEdit[] {
  const groups = new Map<string, KeyedEdit>();
  for (const post of posts) {
    const back = backOf(post, edit);
    if (Object.keys(back).length === 0) continue;
    const name = JSON.stringify(back);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { keys: [post.key], edit: back });
    else group.keys.push(post.key);
  }
  return [...groups.values()];
}

function backOf(post: SavedPost, edit: PostEdit): PostEdit {
  const missing = (values: string[] | undefined, has: string[]) =>
    (values ?? []).filter((value) => !has.includes(value));
  const there = (values: string[] | undefined, has: string[]) => (values ?? []).filter((value) => has.includes(value));
  const some = (values: string[]) => (values.length > 0 ? values : undefined);
  const codes = Object.keys(edit.codes ?? {}).map((id) => [id, Object.hasOwn(post.codes, id) ? post.codes[id] : null]);
  const back = {
    removeTags: some(missing(edit.addTags, post.tags)),
    addTags: some(there(edit.removeTags, post.tags)),
    removeCollections: some(missing(edit.addCollections, post.collections)),
    addCollections: some(there(edit.removeCollections, post.collections)),
    category: edit.category === undefined || edit.category === post.category ? undefined : (post.category ?? null),
    note: edit.note === undefined || edit.note === post.note ? undefined : post.note,
    codes: codes.length > 0 ? Object.fromEntries(codes) : undefined,
  };
  return Object.fromEntries(Object.entries(back).filter(([, value]) => value !== undefined));
}
