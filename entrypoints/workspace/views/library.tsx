import { lazy, Suspense, useMemo } from 'react';
import type { LibraryServices } from '../../../components/library/library-services';
import { type LibrarySlots, LibraryView } from '../../../components/library/library-view';
import { FIRST_COLUMNS } from '../../../components/library/post-columns';
import type { ViewProps } from '../../../components/workspace/workspace-app';
import { LorgnetteDatabase } from '../../../lib/library/database';
import { readComments, readRecounts, readThumbnail } from '../../../lib/library/read-details';
import { readKeys } from '../../../lib/library/read-keys';
import { readCollections, readSearches, readTags, readVariables } from '../../../lib/library/read-lists';
import { countTrash, readPost, readPostsByN, readTrash } from '../../../lib/library/read-posts';
import { openSearch } from '../../../lib/library/search-open';
import { watchLibrary } from '../../../lib/library/watch-library';
import { sendMessage } from '../../../lib/messaging/protocol';
import { descriptors } from '../../../lib/networks/descriptors';
import { changeSettings, readSettings } from '../../../lib/settings/settings';
import { shownPicture } from '../shown-picture';

const database = new LorgnetteDatabase();
/** Read while the search opens, so that the list is drawn at once as the user left it. */
const [settings, search] = await Promise.all([readSettings(), openSearch(database)]);

/** Saved posts. */
export default function Library({ query, go, dark }: ViewProps) {
  const onQuery = useMemo(() => (next: string) => go('library', next), [go]);
  return (
    <LibraryView
      services={services}
      query={query}
      onQuery={onQuery}
      onCompare={(communities) => go('compare', communities.join(','))}
      dark={dark}
      slots={slots}
    />
  );
}

const services: LibraryServices = {
  find: (query, order, from, count) => search.find(query, { ...order, from, count, now: Date.now() }),
  ids: (query) => search.ids(query, Date.now()),
  facets: (query) => search.facets(query, Date.now()),
  postsOf: async (ns) => (await readPostsByN(database, ns)).filter((row) => row !== undefined),
  keysOf: (ns) => readKeys(database, ns),
  post: (key) => readPost(database, key),
  picture: async (key) => shownPicture(await readThumbnail(database, key)),
  recounts: (key) => readRecounts(database, key),
  comments: (key) => readComments(database, key),
  trash: (limit) => readTrash(database, limit),
  async catalogue() {
    const [collections, tags, variables, searches, inTrash] = await Promise.all([
      readCollections(database),
      readTags(database),
      readVariables(database),
      readSearches(database),
      countTrash(database),
    ]);
    return { collections, tags, variables, searches, inTrash };
  },
  watch: watchSearched,

  edit: async (keys, edit) => void (await sendMessage('editPosts', { keys: [...keys], edit })),
  toTrash: async (keys) => void (await sendMessage('trashPosts', [...keys])),
  restore: async (keys) => void (await sendMessage('restorePosts', [...keys])),
  deleteForGood: async (keys) => void (await sendMessage('deletePosts', [...keys])),
  putCollection: async (collection) => void (await sendMessage('putCollection', collection)),
  deleteCollection: async (id) => void (await sendMessage('deleteCollection', id)),
  putVariable: async (variable) => void (await sendMessage('putVariable', variable)),
  deleteVariable: async (id) => void (await sendMessage('deleteVariable', id)),
  putSearch: async (kept) => void (await sendMessage('putSearch', kept)),
  deleteSearch: async (id) => void (await sendMessage('deleteSearch', id)),

  choice: { ...settings.library, columns: settings.library.columns ?? [...FIRST_COLUMNS] },
  choose: (library) => void changeSettings({ library }),
  networks: descriptors.map(({ id, name }) => ({ id, name })),
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};

/** Exports and imports carry the readers of all networks and the writers of all formats, so they come after the list. */
const TakeAlong = lazy(async () => ({ default: (await import('../exchange-slots')).TakeAlong }));
const TakeChosen = lazy(async () => ({ default: (await import('../exchange-slots')).TakeChosen }));
/** Deeds of the plan on posts. */
const PlanOfPost = lazy(async () => ({ default: (await import('../plan-slots')).PlanOfPost }));
const PlanOfChosen = lazy(async () => ({ default: (await import('../plan-slots')).PlanOfChosen }));
const exchanged = { database, ids: services.ids };
const slots: LibrarySlots = {
  menu: (query) => (
    <Suspense fallback={null}>
      <TakeAlong {...exchanged} query={query} />
    </Suspense>
  ),
  bulk: (ns) => (
    <Suspense fallback={null}>
      <TakeChosen {...exchanged} ns={ns} />
      <PlanOfChosen database={database} ns={ns} />
    </Suspense>
  ),
  detail: (post) => (
    <Suspense fallback={null}>
      <PlanOfPost database={database} post={post} />
    </Suspense>
  ),
};

/** Changes come in bursts while many posts are saved; the list follows a few times a second. */
const BURST = 150;

function watchSearched(tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = async () => {
    timer = undefined;
    await search.refresh();
    tell();
  };
  const stop = watchLibrary(
    database,
    ['posts', 'recounts', 'comments', 'thumbnails', 'collections', 'variables', 'searches'],
    () => {
      timer ??= setTimeout(() => void follow(), BURST);
    },
  );
  // What was saved between the opening of the search and this moment; the first rows go before.
  timer = setTimeout(() => void follow(), BURST);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
