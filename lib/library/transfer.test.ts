import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DOT, madeUpComment, madeUpSave, madeUpSaved } from '../../tests/support/made-up-saves';
import { exact, type ImportPart } from '../model';
import { commitImport, wipeLibrary } from './commit-import';
import { LorgnetteDatabase } from './database';
import { editPosts } from './edit-posts';
import { readBackup } from './read-backup';
import { readPost } from './read-posts';
import { savePosts } from './save-posts';
import { closeSegment } from './search-close';
import { readState } from './search-tables';
import { dropImport, dropStaleImports, stageImport } from './staging';
import { deletePosts, trashPosts } from './trash';

let database: LorgnetteDatabase;
const NOW = new Date('2026-11-22T12:00:00.000Z');
const COLLECTION = { id: 'c1', name: 'Cups', createdAt: NOW.toISOString() };

beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

async function bringIn(parts: readonly ImportPart[], mode: 'merge' | 'replace', id = 'import-1') {
  for (const [part, rows] of parts.entries()) await stageImport(database, { import: id, part, rows }, NOW);
  return commitImport(database, { import: id, parts: parts.length, mode });
}

/** All tables but those that can be computed again. */
async function tables(): Promise<Record<string, unknown[]>> {
  const names = database.tables
    .map(({ name }) => name)
    .filter((name) => !['touched', 'columns', 'segments'].includes(name));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await database.table(name).toArray()])));
}

async function fill(): Promise<void> {
  const requests = Array.from({ length: 7 }, (_, id) => madeUpSave({ id: `-7_${id}`, text: `Tea ${id}` }));
  await savePosts(database, requests, NOW);
  const full = madeUpSave({ id: '-7_3' }, { picture: DOT, comments: [madeUpComment({ postId: '-7_3' })] });
  await savePosts(database, [full], new Date(NOW.getTime() + 86_400_000));
  await editPosts(database, ['vk|-7_2', 'vk|-7_3'], { note: 'n', addTags: ['tea'], codes: { v1: ['a'] } }, NOW);
  await editPosts(database, ['vk|-7_1'], { addCollections: ['c1'], category: 'news' }, NOW);
  await trashPosts(database, ['vk|-7_4'], NOW);
  await deletePosts(database, ['vk|-7_0']);
  await database.collections.put(COLLECTION);
  await database.facts.put({ name: 'salt', value: 's', at: NOW.toISOString() });
  await database.table('templateUses').add({ template: 't1', post: 'vk|-7_1', at: NOW.toISOString() });
}

describe('backup, wipe and restore', () => {
  it('make the same tables again', async () => {
    await fill();
    const before = await tables();
    const parts: ImportPart[] = [];
    for await (const part of readBackup(database)) parts.push(JSON.parse(JSON.stringify(part)));
    await wipeLibrary(database);
    expect(Object.values(await tables()).flat()).toEqual([]);
    await savePosts(database, [madeUpSave({ id: '-9_9' })], NOW);
    expect(await bringIn(parts, 'replace')).toEqual({ state: 'committed', added: 6, updated: 0 });
    expect(await tables()).toEqual(before);
  });

  it('give an open page no part of the old search index again', async () => {
    await fill();
    await closeSegment(database);
    const parts: ImportPart[] = [];
    for await (const part of readBackup(database)) parts.push(part);
    const names = async () => (await readState(database))?.blocks.map(({ name, stamp }) => `${name} ${stamp}`) ?? [];
    const before = await names();
    await bringIn(parts, 'replace');
    expect(await names()).toEqual([]);
    await closeSegment(database);
    expect(before.length).toBeGreaterThan(0);
    expect((await names()).filter((name) => before.includes(name))).toEqual([]);
    expect((await names()).length).toBe(before.length);
  });

  it('change nothing when a backup contradicts itself', async () => {
    await fill();
    const before = await tables();
    const twice = [{ posts: [madeUpSaved({ id: '-1_1' })] }, { posts: [madeUpSaved({ id: '-1_1' })] }];
    expect(await bringIn(twice, 'replace')).toMatchObject({ state: 'refused' });
    await dropImport(database, 'import-1');
    expect(await tables()).toEqual(before);
  });

  it('never give a number twice, also after everything was deleted', async () => {
    await savePosts(database, [madeUpSave()], NOW);
    const first = await readPost(database, 'vk|-7_1');
    await wipeLibrary(database);
    await savePosts(database, [madeUpSave()], NOW);
    expect((await readPost(database, 'vk|-7_1'))?.n).toBeGreaterThan(first?.n ?? 0);
  });
});

describe('merging a file', () => {
  it('adds what is missing and keeps what the user wrote here', async () => {
    await savePosts(database, [madeUpSave({ id: '-7_1' }), madeUpSave({ id: '-7_2' })], NOW);
    await editPosts(database, ['vk|-7_1'], { note: 'mine', addTags: ['here'], codes: { v1: 'mine' } }, NOW);
    await database.collections.put(COLLECTION);
    const file: ImportPart = {
      posts: [
        madeUpSaved(
          { id: '-7_1' },
          { note: 'theirs', tags: ['there'], codes: { v1: 'theirs', v2: 2 }, category: 'news' },
        ),
        madeUpSaved({ id: '-7_2' }, { note: 'theirs', trashedAt: NOW.toISOString() }),
        madeUpSaved({ id: '-7_3' }, { picture: { kept: true } }),
      ],
      collections: [
        { ...COLLECTION, name: 'Their cups' },
        { ...COLLECTION, id: 'c2' },
      ],
    };
    expect(await bringIn([file], 'merge')).toEqual({ state: 'committed', added: 1, updated: 2 });
    expect(await readPost(database, 'vk|-7_1')).toMatchObject({
      note: 'mine',
      tags: ['here', 'there'],
      codes: { v1: 'mine', v2: 2 },
      category: 'news',
    });
    const second = await readPost(database, 'vk|-7_2');
    expect([second?.note, second?.trashedAt]).toEqual(['theirs', undefined]);
    expect((await readPost(database, 'vk|-7_3'))?.picture).toEqual({ kept: false, reason: 'imported' });
    expect((await database.collections.toArray()).map(({ name }) => name)).toEqual(['Cups', 'Cups']);
  });

  it('finds a picture that comes in a later part than its post', async () => {
    if ('none' in DOT) return;
    const parts = [
      { posts: [madeUpSaved({}, { picture: { kept: true } })] },
      { thumbnails: [{ post: 'vk|-7_1', ...DOT }], recounts: [recount()] },
    ];
    await bringIn(parts, 'merge');
    expect((await readPost(database, 'vk|-7_1'))?.picture).toEqual({ kept: true });
    expect(await database.thumbnails.count()).toBe(1);
  });

  it('brought in twice changes nothing more', async () => {
    const uses = [{ id: 7, template: 't1', post: 'vk|-7_1', at: NOW.toISOString() }];
    const file: ImportPart = {
      posts: [madeUpSaved()],
      recounts: [recount()],
      comments: [{ ...kept(), key: 'vk|-7_1|5' }],
      others: [{ table: 'templateUses', rows: uses }],
    };
    await bringIn([file], 'merge');
    const once = await tables();
    await bringIn([file], 'merge', 'import-2');
    expect(await tables()).toEqual(once);
  });
});

describe('parts put aside', () => {
  it('are not in the library before the commit, and can be dropped', async () => {
    await stageImport(database, { import: 'i', part: 0, rows: { posts: [madeUpSaved()] } }, NOW);
    expect(await database.posts.count()).toBe(0);
    await dropImport(database, 'i');
    expect(await commitImport(database, { import: 'i', parts: 1, mode: 'merge' })).toMatchObject({ where: 'parts' });
  });

  it('must all be there', async () => {
    await stageImport(database, { import: 'i', part: 1, rows: { posts: [madeUpSaved()] } }, NOW);
    expect(await commitImport(database, { import: 'i', parts: 2, mode: 'replace' })).toMatchObject({
      state: 'refused',
      reason: 'invalid',
    });
    expect(await database.posts.count()).toBe(0);
  });

  it('of a page that is gone are forgotten', async () => {
    await stageImport(database, { import: 'old', part: 0, rows: {} }, NOW);
    const dayLater = new Date(NOW.getTime() + 90_000_000);
    await stageImport(database, { import: 'new', part: 0, rows: {} }, dayLater);
    expect((await database.stagings.toArray()).map((row) => row.import)).toEqual(['new']);
    await dropStaleImports(database);
    expect(await database.stagings.count()).toBe(0);
  });

  it('stay aside, and the library as it was, when the disk is full', async () => {
    await savePosts(database, [madeUpSave()], NOW);
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(database.comments, 'bulkPut').mockRejectedValue(full);
    const file = { posts: [madeUpSaved({ id: '-7_8' })], comments: [{ ...kept(), key: 'vk|-7_1|5' }] };
    expect(await bringIn([file], 'merge')).toEqual({ state: 'refused', reason: 'quota' });
    expect(await database.posts.count()).toBe(1);
    expect(await database.stagings.count()).toBe(1);
  });
});

function recount() {
  const [reactions, comments, shares, views] = [exact(1), exact(0), exact(0), exact(9)];
  return { post: 'vk|-7_1', at: '2026-11-01T00:00:00.000Z', reactions, comments, shares, views };
}

function kept() {
  const [post, community, keptAt] = ['vk|-7_1', 'vk|-7', NOW.toISOString()];
  return { post, community, keptAt, comment: madeUpComment(), pageUrl: 'https://vk.com/teahouse' };
}
