import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpSave } from '../../tests/support/made-up-saves';
import { LorgnetteDatabase } from './database';
import { editPosts } from './edit-posts';
import { readOrganising } from './read-organising';
import { savePosts } from './save-posts';
import { trashPosts } from './trash';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const SWIPE = { id: 'c-1', name: 'Swipe file', createdAt: NOW.toISOString() };
let database: LorgnetteDatabase;

beforeEach(async () => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
  await savePosts(
    database,
    Array.from({ length: 3 }, (_, index) => madeUpSave({ id: `-7_${index}` })),
    NOW,
  );
  await database.collections.put(SWIPE);
  await editPosts(database, ['vk|-7_0', 'vk|-7_1'], { addTags: ['чай'] }, NOW);
  await editPosts(
    database,
    ['vk|-7_0'],
    {
      addTags: ['autumn'],
      addCollections: ['c-1'],
      note: 'look',
      category: 'news',
    },
    NOW,
  );
});
afterEach(() => database.delete());

describe('organising of one post', () => {
  it('gives what the post has, and what could be chosen: the most used tag first', async () => {
    expect(await readOrganising(database, 'vk|-7_0')).toEqual({
      collections: [SWIPE],
      tags: ['чай', 'autumn'],
      post: { collections: ['c-1'], tags: ['чай', 'autumn'], note: 'look', category: 'news' },
    });
  });

  it('of a post without anything is empty, and names no category', async () => {
    const { post } = await readOrganising(database, 'vk|-7_2');
    expect(post).toEqual({ collections: [], tags: [], note: '' });
  });

  it('of a post that was never saved or lies in the trash gives only the choice', async () => {
    await trashPosts(database, ['vk|-7_0'], NOW);
    for (const key of ['vk|-7_0', 'vk|-9_9', '__proto__']) {
      const known = await readOrganising(database, key);
      expect(known).not.toHaveProperty('post');
      expect(known.collections).toEqual([SWIPE]);
    }
  });

  it('offers 200 tags at most', async () => {
    const many = (name: string, length: number) => Array.from({ length }, (_, index) => `${name} ${index}`);
    await editPosts(database, ['vk|-7_2'], { addTags: many('tag', 199) }, NOW);
    await editPosts(database, ['vk|-7_1'], { addTags: many('other', 30) }, NOW);
    const { tags } = await readOrganising(database, 'vk|-7_0');
    expect(tags).toHaveLength(200);
    expect(tags[0]).toBe('чай');
  });
});
