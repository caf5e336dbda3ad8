/** The views of the workspace. */
export type ViewId = 'library' | 'compare' | 'plan' | 'replies' | 'method' | 'settings' | 'help';

/** "#/library/network%3Avk" for a view and a query. */
export function addressOf(view: ViewId, query = ''): string {
  return query === '' ? `#/${view}` : `#/${view}/${encodeURIComponent(query)}`;
}

/** The place an address names; an unknown or broken one names the first view. */
export function placeIn(hash: string, views: readonly ViewId[]): { view: ViewId; query: string } {
  const [, name, query = ''] = /^#\/([a-z]+)(?:\/(.*))?$/s.exec(hash) ?? [];
  const view = views.find((id) => id === name);
  return view === undefined ? { view: views[0] ?? 'library', query: '' } : { view, query: decoded(query) };
}

function decoded(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch {
    return '';
  }
}
