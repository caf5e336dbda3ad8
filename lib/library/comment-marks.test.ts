import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpComment, madeUpSave } from '../../tests/support/made-up-saves';
import type { AuthorNote, CommentDecision } from '../model';
import { authorNoteSchema, decisionSchema } from '../model/comment-mark-schema';
import { received } from '../model/received';
import { decideComment, putAuthorNote, putStopWords, readMarks, readStopWords } from './comment-marks';
import { LorgnetteDatabase } from './database';
import { readOwnNotes, readQueue, readQueueCommunities } from './read-queue';
import { savePosts } from './save-posts';
import { trashPosts } from './trash';

let database: LorgnetteDatabase;
const NOW = new Date('2026-11-22T12:00:00.000Z');
const KEY = 'vk|-7_1|5';
const decide = (decision: Partial<CommentDecision>, now = NOW) =>
  decideComment(database, { comment: KEY, community: 'vk|-7', ...decision }, now);
const mark = async () => (await readMarks(database, [KEY, 'vk|-7_1|6']))[0];

beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(() => database.delete());

describe('decisions about a comment', () => {
  it('stand beside each other, and each can be taken back', async () => {
    await decide({ done: true });
    await decide({ negative: true });
    await decide({ label: { name: 'price', is: true } });
    await decide({ label: { name: 'spam', is: false } });
    await decide({ done: true }, new Date(NOW.getTime() + 60_000));
    expect(await mark()).toEqual({
      comment: KEY,
      community: 'vk|-7',
      doneAt: NOW.toISOString(),
      negative: true,
      labels: { price: true, spam: false },
    });
    await decide({ done: false });
    await decide({ negative: null });
    await decide({ label: { name: 'price', is: null } });
    expect(await mark()).toEqual({ comment: KEY, community: 'vk|-7', labels: { spam: false } });
    await decide({ label: { name: 'spam', is: null } });
    expect(await database.commentMarks.count()).toBe(0);
  });

  it('are passed over when a backup brought in something else', async () => {
    await database.table('commentMarks').bulkPut([
      { comment: KEY, community: 'vk|-7' },
      { comment: 'vk|-7_1|6', community: 'vk|-7', labels: { spam: true } },
    ]);
    expect(await mark()).toMatchObject({ comment: 'vk|-7_1|6' });
    expect((await readQueue(database, 'vk|-7')).marks).toHaveLength(1);
    await database.table('authorNotes').put({ author: 'vk|1', labels: 'critic' });
    expect((await readOwnNotes(database)).notes).toEqual([]);
  });

  it('are refused when they are not what they should be', () => {
    const sound = { comment: KEY, community: 'vk|-7', done: true };
    expect(received(decisionSchema, sound).data).toEqual(sound);
    for (const wrong of [
      { ...sound, comment: 'vk|-7_1' },
      { ...sound, done: 'yes' },
      { ...sound, label: { name: '__proto__', is: true } },
      { ...sound, negative: 1 },
      null,
    ]) {
      expect(received(decisionSchema, wrong).data).toBeUndefined();
    }
  });
});

it('notes on authors are kept, replaced, and gone once they say nothing', async () => {
  const note: AuthorNote = {
    author: 'vk|100',
    name: '<img onerror>',
    labels: ['critic'],
    note: 'asks every week',
    ours: false,
    editedAt: NOW.toISOString(),
  };
  expect(received(authorNoteSchema, note).data).toEqual(note);
  expect(received(authorNoteSchema, { ...note, labels: ['fraud'] }).data).toBeUndefined();
  await putAuthorNote(database, note);
  await putAuthorNote(database, { ...note, labels: [], note: 'x' });
  expect(await database.authorNotes.toArray()).toMatchObject([{ labels: [], note: 'x' }]);
  await putAuthorNote(database, { ...note, labels: [], note: ' ' });
  expect(await database.authorNotes.count()).toBe(0);
});

it('stop words are kept once each, in their order', async () => {
  expect(await readStopWords(database)).toEqual([]);
  await putStopWords(database, [' казино ', 'b', '', 'казино', 'two\nwords'], NOW);
  expect(await readStopWords(database)).toEqual(['казино', 'b', 'two words']);
  await putStopWords(database, [], NOW);
  expect(await database.facts.count()).toBe(0);
});

it('the queue holds the comments of one community, without those below posts in the trash', async () => {
  const row = { name: 'Tea', since: NOW.toISOString(), paused: false, collected: 0 };
  await database.collected.bulkPut([
    { ...row, community: 'vk|-7', withComments: true },
    { ...row, community: 'vk|-8', withComments: false },
  ]);
  expect((await readQueueCommunities(database)).map(({ community }) => community)).toEqual(['vk|-7']);
  const saves = ['-7_1', '-7_2'].map((id) =>
    madeUpSave({ id, url: `https://vk.com/wall${id}` }, { comments: [madeUpComment({ postId: id })] }),
  );
  const other = madeUpSave({ id: '-8_1', communityId: '-8' }, { comments: [madeUpComment({ postId: '-8_1' })] });
  await savePosts(database, [...saves, other], NOW);
  await trashPosts(database, ['vk|-7_2'], NOW);
  const { comments, addresses } = await readQueue(database, 'vk|-7');
  expect(comments.map(({ key }) => key)).toEqual([KEY]);
  expect(addresses.get('vk|-7_1')).toBe('https://vk.com/wall-7_1');
});
