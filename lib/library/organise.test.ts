import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOT, madeUpComment, madeUpSave } from '../../tests/support/made-up-saves';
import { exact } from '../model';
import { LorgnetteDatabase } from './database';
import { editPosts } from './edit-posts';
import { deleteCollection, deleteVariable } from './organise';
import { readInBatches } from './read-batches';
import { readCollections, readLibraryCommunities, readTags } from './read-lists';
import { countTrash, readNewest, readPost, readPostsByKey, readTrash } from './read-posts';
import { savePosts } from './save-posts';
import { deletePosts, trashPosts } from './trash';
import { watchLibrary } from './watch-library';

let database: LorgnetteDatabase;
const NOW = new Date('2026-11-22T12:00:00.000Z');
const KEYS = ['vk|-7_0', 'vk|-7_1', 'vk|-7_2', 'vk|-7_3', 'vk|-7_4'];

beforeEach(async () => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
  const requests = KEYS.map((_, index) => madeUpSave({ id: `-7_${index}`, text: `Tea ${index}` }, { picture: DOT }));
  await savePosts(database, requests, NOW);
});
afterEach(() => database.delete());

describe('deleting', () => {
  it('takes everything of a post along, and nothing of another', async () => {
    const comments = [madeUpComment()];
    await savePosts(
      database,
      [madeUpSave({ id: '-7_1' }, { comments }), madeUpSave({ id: '-7_2' }, { comments })],
      NOW,
    );
    await deletePosts(database, ['vk|-7_1']);
    expect(await database.posts.count()).toBe(4);
    for (const table of [database.thumbnails, database.recounts]) expect(await table.count()).toBe(4);
    expect((await database.comments.toArray()).map(({ post }) => post)).toEqual(['vk|-7_2']);
  });

  it('a collection or a variable leaves the posts and takes only itself out of them', async () => {
    await database.collections.put({ id: 'c1', name: 'Cups', createdAt: NOW.toISOString() });
    const edit = { addCollections: ['c1', 'c2'], codes: { v1: 1, v2: 2 }, note: 'kept' };
    await editPosts(database, KEYS.slice(0, 2), edit, NOW);
    expect((await readCollections(database)).map(({ name, posts }) => [name, posts])).toEqual([['Cups', 2]]);
    await deleteCollection(database, 'c1');
    await deleteVariable(database, 'v1');
    expect(await readCollections(database)).toEqual([]);
    const [post] = await readPostsByKey(database, KEYS);
    expect(post).toMatchObject({ collections: ['c2'], note: 'kept' });
    expect(post?.codes).toEqual({ v2: 2 });
  });
});

describe('a bulk edit', () => {
  it('adds and takes away, and a null takes a value away', async () => {
    await editPosts(database, KEYS, { addTags: ['tea', 'cup'], category: 'news', codes: { v1: 1 } }, NOW);
    await editPosts(database, [KEYS[0] ?? ''], { removeTags: ['tea'], category: null, codes: { v1: null } }, NOW);
    const [first, second] = await readPostsByKey(database, KEYS);
    expect([first?.tags, first?.category, first?.codes]).toEqual([['cup'], undefined, {}]);
    expect([second?.tags, second?.category, second?.codes]).toEqual([['tea', 'cup'], 'news', { v1: 1 }]);
    expect(await readTags(database)).toEqual([
      { tag: 'cup', posts: 5 },
      { tag: 'tea', posts: 4 },
    ]);
  });

  it('changes all posts or none', async () => {
    const broken = { note: 'half', codes: { v1: (() => 0) as unknown as string } };
    await expect(editPosts(database, KEYS, broken, NOW)).rejects.toThrow();
    expect((await readPostsByKey(database, KEYS)).map(({ note }) => note)).toEqual(['', '', '', '', '']);
  });
});

describe('reading', () => {
  it('leaves the trash out unless asked', async () => {
    await trashPosts(database, ['vk|-7_2'], NOW);
    expect((await readNewest(database, 10)).map(({ key }) => key)).not.toContain('vk|-7_2');
    expect((await readTrash(database, 10)).map(({ key }) => key)).toEqual(['vk|-7_2']);
    expect(await countTrash(database)).toBe(1);
    const sizes: number[] = [];
    for await (const rows of readInBatches(database, {}, 2)) sizes.push(rows.length);
    expect(sizes).toEqual([2, 1, 1]);
    const all = [];
    for await (const rows of readInBatches(database, { withTrash: true }, 3)) all.push(...rows.map(({ key }) => key));
    expect(all).toEqual(KEYS);
  });

  it('gives chosen posts in the order asked for', async () => {
    const ns = await Promise.all(['vk|-7_3', 'vk|-7_0'].map(async (key) => (await readPost(database, key))?.n ?? 0));
    const keys = [];
    for await (const rows of readInBatches(database, { ns: [...ns, 999] }, 1)) keys.push(...rows.map(({ key }) => key));
    expect(keys).toEqual(['vk|-7_3', 'vk|-7_0']);
  });

  it('counts the posts of each community and calls it by its newest name', async () => {
    const community = { id: '-8', kind: 'group', name: 'Pottery', members: exact(5), at: NOW.toISOString() } as const;
    await savePosts(database, [madeUpSave({ id: '-8_1', communityId: '-8' }, { community })], NOW);
    expect(await readLibraryCommunities(database)).toEqual([
      { community: 'vk|-7', network: 'vk', name: '-7', posts: 5 },
      { community: 'vk|-8', network: 'vk', name: 'Pottery', posts: 1 },
    ]);
  });

  it('is told of changes to the tables it follows only', async () => {
    let calls = 0;
    const stop = watchLibrary(database, ['collections'], () => {
      calls += 1;
    });
    await savePosts(database, [madeUpSave()], NOW);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(0);
    await database.collections.put({ id: 'c1', name: 'Cups', createdAt: NOW.toISOString() });
    await expect.poll(() => calls).toBe(1);
    stop();
    await database.collections.delete('c1');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(1);
  });
});
