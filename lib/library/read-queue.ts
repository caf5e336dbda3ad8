import type { AuthorNote, CollectedCommunity, CommentMark, KeptComment } from '../model';
import { authorNoteSchema, commentMarkSchema } from '../model/comment-mark-schema';
import { readStopWords } from './comment-marks';
import type { LorgnetteDatabase } from './database';
import { soundRows } from './sound-rows';

/** What the library holds about the comments of one community. */
export interface KeptQueue {
  comments: KeptComment[];
  marks: CommentMark[];
  /** Addresses of posts, where known, by key of the post. */
  addresses: ReadonlyMap<string, string>;
  brands: string[];
  /** The community's user name. */
  handle?: string;
}

/** The communities whose comments the user keeps. */
export async function readQueueCommunities(database: LorgnetteDatabase): Promise<CollectedCommunity[]> {
  const all = await database.collected.filter(({ withComments }) => withComments).toArray();
  return all.sort((a, b) => a.name.localeCompare(b.name));
}

/** Comments and marks of one community; comments below posts in the trash are left out. */
export function readQueue(database: LorgnetteDatabase, community: string): Promise<KeptQueue> {
  const { comments, commentMarks, posts, brands } = database;
  return database.transaction('r', comments, commentMarks, posts, brands, async () => {
    const [kept, marks, rows, names] = await Promise.all([
      comments.where('community').equals(community).toArray(),
      commentMarks.where('community').equals(community).toArray(),
      posts.where('communityKey').equals(community).toArray(),
      brands.toArray(),
    ]);
    const trashed = new Set(rows.flatMap((row) => (row.trashedAt === undefined ? [] : [row.key])));
    const handle = rows.findLast((row) => row.community?.handle !== undefined)?.community?.handle;
    return {
      comments: kept.filter(({ post }) => !trashed.has(post)),
      marks: soundRows(commentMarkSchema, marks),
      addresses: new Map(rows.flatMap(({ key, post }) => (post.url === undefined ? [] : [[key, post.url]]))),
      brands: names.map(({ name }) => name),
      ...(handle !== undefined && { handle }),
    };
  });
}

/** What the user wrote about people, and the user's own stop words. */
export async function readOwnNotes(database: LorgnetteDatabase): Promise<{ notes: AuthorNote[]; stopWords: string[] }> {
  const [notes, stopWords] = await Promise.all([database.authorNotes.toArray(), readStopWords(database)]);
  return { notes: soundRows(authorNoteSchema, notes), stopWords };
}
