import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DOT, madeUpComment, madeUpSave } from '../../tests/support/made-up-saves';
import { ABSENT, exact } from '../model';
import { collectCommunity } from './collecting';
import { LorgnetteDatabase } from './database';
import { editPosts } from './edit-posts';
import { readComments, readRecounts, readThumbnail } from './read-details';
import { readPost, savedAmong } from './read-posts';
import { savePosts } from './save-posts';
import { trashPosts } from './trash';

let database: LorgnetteDatabase;
const NOW = new Date('2026-11-22T12:00:00.000Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const KEY = 'vk|-7_1';

beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

describe('a post that is saved again', () => {
  it('is one post with the newest counts and all that the user wrote', async () => {
    expect(await savePosts(database, [madeUpSave()], NOW)).toEqual([{ key: KEY, state: 'saved' }]);
    const edit = { note: 'look at the cups', addTags: ['tea'], category: 'news', codes: { v1: 'yes' } } as const;
    await editPosts(database, [KEY], { ...edit, addTags: ['tea'], addCollections: ['c1'] }, NOW);
    const again = madeUpSave({
      reactions: exact(25),
      provenance: { ...madeUpSave().post.provenance, at: later(2).toISOString() },
    });
    expect(await savePosts(database, [again], later(2))).toEqual([{ key: KEY, state: 'updated' }]);
    expect(await database.posts.count()).toBe(1);
    expect(await readPost(database, KEY)).toMatchObject({
      note: 'look at the cups',
      tags: ['tea'],
      collections: ['c1'],
      category: 'news',
      codes: { v1: 'yes' },
      savedAt: NOW.toISOString(),
      seenAt: later(2).toISOString(),
      post: { reactions: exact(25) },
    });
  });

  it('keeps what only the earlier reading knew', async () => {
    const { provenance } = madeUpSave().post;
    await savePosts(database, [madeUpSave()], NOW);
    const partial = {
      views: ABSENT,
      text: '',
      provenance: { ...provenance, completeness: 'partial' as const, at: later(1).toISOString() },
    };
    await savePosts(database, [madeUpSave(partial)], later(1));
    expect((await readPost(database, KEY))?.post).toMatchObject({
      views: exact(400),
      text: 'The new oolong has arrived',
    });
  });

  it('keeps its number, and the search index is told to read it again', async () => {
    await savePosts(database, [madeUpSave(), madeUpSave({ id: '-7_2' })], NOW);
    const first = await readPost(database, KEY);
    expect(await database.touched.count()).toBe(0);
    await savePosts(database, [madeUpSave({ text: 'Sold out' })], NOW);
    expect(await readPost(database, KEY)).toMatchObject({ n: first?.n, post: { text: 'Sold out' } });
    expect(await database.touched.toArray()).toEqual([{ n: first?.n }]);
  });

  it('comes out of the trash, but not by itself', async () => {
    await collectCommunity(database, 'vk|-7', {
      name: 'T',
      since: NOW.toISOString(),
      paused: false,
      withComments: false,
    });
    await savePosts(database, [madeUpSave()], NOW);
    await trashPosts(database, [KEY], NOW);
    await savePosts(database, [madeUpSave({}, { via: 'passive' })], NOW);
    expect(await savedAmong(database, [KEY])).toEqual([]);
    await savePosts(database, [madeUpSave()], NOW);
    expect(await savedAmong(database, [KEY])).toEqual([KEY]);
  });

  it('is one post even twice in a message, or in two messages at once', async () => {
    const both = [madeUpSave(), madeUpSave({ reactions: exact(12) })];
    const other = new LorgnetteDatabase(database.name);
    await Promise.all([savePosts(database, both, NOW), savePosts(other, both, NOW), savePosts(database, both, NOW)]);
    other.close();
    expect(await database.posts.count()).toBe(1);
  });
});

describe('counts over time', () => {
  it('get one row per save, equal ones of a day joined', async () => {
    const save = (reactions: number, hours: number) =>
      savePosts(database, [madeUpSave({ reactions: exact(reactions) })], later(hours));
    await save(10, 0);
    await save(10, 1);
    await save(12, 2);
    await save(12, 24);
    expect((await readRecounts(database, KEY)).map(({ at, reactions }) => [at, reactions])).toEqual([
      [NOW.toISOString(), exact(10)],
      [later(2).toISOString(), exact(12)],
      [later(24).toISOString(), exact(12)],
    ]);
  });

  it('take what a poorer reading does not know from the one it joins, and never store a figure nobody saw', async () => {
    await savePosts(database, [madeUpSave({ views: ABSENT })], NOW);
    await savePosts(database, [madeUpSave({ reactions: ABSENT })], later(1));
    const unknown = { reactions: ABSENT, comments: ABSENT, shares: ABSENT, views: ABSENT };
    await savePosts(database, [madeUpSave({ ...unknown, id: '-7_2' })], NOW);
    expect(await readRecounts(database, KEY)).toMatchObject([{ reactions: exact(10), views: exact(400) }]);
    expect(await readRecounts(database, 'vk|-7_2')).toEqual([]);
  });
});

describe('what comes with a post', () => {
  it('keeps comments once, with the better reading', async () => {
    await savePosts(database, [madeUpSave({}, { comments: [madeUpComment()] })], NOW);
    const more = [madeUpComment({ reactions: exact(3) }), madeUpComment({ id: '6', publishedAt: null })];
    await savePosts(database, [madeUpSave({}, { comments: more })], NOW);
    const kept = await readComments(database, KEY);
    expect(kept.map(({ key, comment }) => [key, comment.reactions])).toEqual([
      [`${KEY}|5`, exact(3)],
      [`${KEY}|6`, exact(0)],
    ]);
  });

  it('keeps an earlier picture when a later save has none, or only a cut of the screen', async () => {
    await savePosts(database, [madeUpSave({}, { picture: DOT })], NOW);
    await savePosts(database, [madeUpSave({}, { picture: { none: 'not-on-screen' } })], NOW);
    if ('none' in DOT) return;
    await savePosts(database, [madeUpSave({}, { picture: { ...DOT, from: 'screenshot' } })], NOW);
    const picture = await readThumbnail(database, KEY);
    expect(picture).toMatchObject({ from: 'picture', type: 'image/png' });
    expect(Buffer.from(picture?.bytes ?? []).toString('base64')).toBe(DOT.base64);
    expect((await readPost(database, KEY))?.picture).toEqual({ kept: true });
  });

  it('says why there is no picture', async () => {
    await savePosts(database, [madeUpSave({}, { picture: { none: 'protected' } })], NOW);
    expect((await readPost(database, KEY))?.picture).toEqual({ kept: false, reason: 'protected' });
  });
});

describe('passive collecting', () => {
  const collect = (paused: boolean) =>
    collectCommunity(database, 'vk|-7', { name: 'Teahouse', since: NOW.toISOString(), paused, withComments: false });

  it('takes posts of chosen communities only, counts new ones, and rests while paused', async () => {
    const passive = (id: string) => madeUpSave({ id }, { via: 'passive' });
    expect(await savePosts(database, [passive('-7_1')], NOW)).toEqual([
      { key: KEY, state: 'refused', reason: 'not-collected' },
    ]);
    await collect(false);
    await savePosts(database, [passive('-7_1'), passive('-7_2')], NOW);
    await savePosts(database, [passive('-7_2'), passive('-7_3'), madeUpSave({ id: '-7_4' })], NOW);
    expect(await database.collected.get('vk|-7')).toMatchObject({ collected: 3 });
    await collect(true);
    expect(await savePosts(database, [passive('-7_5')], NOW)).toMatchObject([{ reason: 'not-collected' }]);
    expect(await database.collected.get('vk|-7')).toMatchObject({ collected: 3, paused: true });
  });
});

describe('a database that cannot take more', () => {
  const full = () => Object.assign(new Error('full'), { name: 'QuotaExceededError' });

  it('leaves the picture out first', async () => {
    vi.spyOn(database.thumbnails, 'bulkPut').mockRejectedValueOnce(full());
    expect(await savePosts(database, [madeUpSave({}, { picture: DOT })], NOW)).toEqual([{ key: KEY, state: 'saved' }]);
    expect((await readPost(database, KEY))?.picture).toEqual({ kept: false, reason: 'no-room' });
    expect(await database.thumbnails.count()).toBe(0);
  });

  it('refuses with the reason and writes nothing of the message', async () => {
    await savePosts(database, [madeUpSave()], NOW);
    vi.spyOn(database.comments, 'bulkPut').mockRejectedValue(full());
    const requests = [madeUpSave({ id: '-7_2' }), madeUpSave({ id: '-7_3' }, { comments: [madeUpComment()] })];
    const answers = await savePosts(database, requests, NOW);
    expect(answers.map(({ state, reason }) => [state, reason])).toEqual([
      ['refused', 'quota'],
      ['refused', 'quota'],
    ]);
    expect(await database.posts.count()).toBe(1);
    expect(await database.recounts.count()).toBe(1);
  });
});
