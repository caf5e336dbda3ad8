/** API method or legacy script that an address names: "wall.get", "al_wall.php"; undefined for pages and batches. */
export function methodOf(address: string | undefined): string | undefined {
  const found = /^https?:\/\/[^/?#]+\/(?:method\/)?([a-z]\w*\.[a-z]\w*)(?:[?#]|$)/i.exec(address ?? '')?.[1];
  return found === 'batch.call' ? undefined : found;
}

/** What an answer of the method holds when it is not empty; undefined for methods that may hold anything. */
export function contentOf(method: string | undefined): 'posts' | 'comments' | 'communities' | undefined {
  if (method === undefined) return undefined;
  if (/^(?:wall\.(?:get|getById|search)|owners\.getMainTab|newsfeed\.(?:get|getBy|search)\w*)$/.test(method))
    return 'posts';
  if (/^wall\.getComments?$/.test(method)) return 'comments';
  return method === 'groups.getById' ? 'communities' : undefined;
}
