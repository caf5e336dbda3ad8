import { collectCommunity } from '../library/collecting';
import type { LorgnetteDatabase } from '../library/database';
import { editPosts } from '../library/edit-posts';
import { deleteCollection, deleteVariable } from '../library/organise';
import { readCollected } from '../library/read-lists';
import { savedAmong } from '../library/read-posts';
import { savePosts } from '../library/save-posts';
import { deletePosts, restorePosts, trashPosts } from '../library/trash';
import { onMessage } from '../messaging/protocol';
import type { SaveAnswer } from '../model';
import { received, receivedSave } from '../model/received';
import {
  collectionSchema,
  collectSchema,
  editRequestSchema,
  keysSchema,
  ownIdSchema,
  searchSchema,
  variableSchema,
} from '../model/saved-post-schema';
import { answerChanges } from './answer-changes';
import { openWorkspace } from './open-workspace';

/** Posts in one message; more would be another message. */
const MOST_POSTS = 2_000;

/**
 * Registers the answers of the library.
 *
 * @param written called after something was written, outside of what the sender waits for
 */
export function answerLibrary(database: LorgnetteDatabase, written: () => void): void {
  const { onChange, onChangeByOwnPage } = answerChanges(written);

  onMessage('savePosts', async ({ data }) => {
    const answers = await saveReceived(database, data);
    written();
    return answers;
  });
  onMessage('savedAmong', async ({ data }) => savedAmong(database, received(keysSchema, data).data ?? []));
  onMessage('listCollected', () => readCollected(database));

  onChange('editPosts', editRequestSchema, ({ keys, edit }) => editPosts(database, keys, edit, new Date()));
  onChange('trashPosts', keysSchema, (keys) => trashPosts(database, keys, new Date()));
  onChange('restorePosts', keysSchema, (keys) => restorePosts(database, keys));
  onChangeByOwnPage('deletePosts', keysSchema, (keys) => deletePosts(database, keys));

  onChange('putCollection', collectionSchema, (row) => database.collections.put(row));
  onChangeByOwnPage('deleteCollection', ownIdSchema, (id) => deleteCollection(database, id));
  onChange('putVariable', variableSchema, (row) => database.variables.put(row));
  onChangeByOwnPage('deleteVariable', ownIdSchema, (id) => deleteVariable(database, id));
  onChange('putSearch', searchSchema, (row) => database.searches.put(row));
  onChangeByOwnPage('deleteSearch', ownIdSchema, (id) => database.searches.delete(id));
  onChange('collect', collectSchema, ({ community, choice }) => collectCommunity(database, community, choice));

  onMessage('openWorkspace', async ({ data }) => {
    await openWorkspace(data);
    return 'opened' as const;
  });
}

/** Saves the posts of a message; one that cannot be understood is refused and does not cost the others. */
async function saveReceived(database: LorgnetteDatabase, data: unknown): Promise<SaveAnswer[]> {
  if (!Array.isArray(data)) throw new Error('invalid');
  const posts = data.map((raw, index) => (index < MOST_POSTS ? receivedSave(raw) : { key: '', request: undefined }));
  const understood = posts.flatMap(({ request }) => request ?? []);
  const answers = (await savePosts(database, understood, new Date())).values();
  return posts.map(({ key, request }) => {
    const answer = request && answers.next().value;
    return answer || { key, state: 'refused', reason: 'invalid' };
  });
}
