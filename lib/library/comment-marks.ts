import type { AuthorNote, CommentDecision, CommentMark } from '../model';
import { commentMarkSchema } from '../model/comment-mark-schema';
import type { LorgnetteDatabase } from './database';
import { soundRows } from './sound-rows';

const STOP_WORDS = 'stop words';

/** Keeps one decision about a comment, beside those made before; a mark that says nothing any more goes. */
export async function decideComment(database: LorgnetteDatabase, decision: CommentDecision, now: Date): Promise<void> {
  const { commentMarks } = database;
  await database.transaction('rw', commentMarks, async () => {
    const mark = decided(await commentMarks.get(decision.comment), decision, now.toISOString());
    const says = mark.doneAt !== undefined || mark.negative !== undefined || Object.keys(mark.labels).length > 0;
    if (says) await commentMarks.put(mark);
    else await commentMarks.delete(mark.comment);
  });
}

/** A mark with one more decision in it; done again keeps the time of the first. */
function decided(before: CommentMark | undefined, decision: CommentDecision, now: string): CommentMark {
  const { comment, community, done, label, negative } = decision;
  const doneAt = done === undefined ? before?.doneAt : done ? (before?.doneAt ?? now) : undefined;
  const { [label?.name ?? '']: _, ...others } = (before?.labels ?? {}) as Record<string, boolean>;
  const kept = label === undefined ? (before?.labels ?? {}) : others;
  const tick = negative === undefined ? before?.negative : (negative ?? undefined);
  return {
    comment,
    community,
    labels: typeof label?.is === 'boolean' ? { ...kept, [label.name]: label.is } : kept,
    ...(doneAt !== undefined && { doneAt }),
    ...(tick !== undefined && { negative: tick }),
  };
}

/** The marks of those of the given comments that have one. */
export async function readMarks(database: LorgnetteDatabase, comments: readonly string[]): Promise<CommentMark[]> {
  const found = await database.commentMarks.bulkGet([...comments]);
  return soundRows(
    commentMarkSchema,
    found.filter((mark) => mark !== undefined),
  );
}

/** Keeps a note; one without labels and words is deleted. */
export async function putAuthorNote({ authorNotes }: LorgnetteDatabase, note: AuthorNote): Promise<void> {
  if (note.labels.length === 0 && note.note.trim() === '' && !note.ours) await authorNotes.delete(note.author);
  else await authorNotes.put(note);
}

/** Replaces the user's own stop words; each is kept once, in its order. */
export async function putStopWords({ facts }: LorgnetteDatabase, words: readonly string[], now: Date): Promise<void> {
  const kept = [...new Set(words.map((word) => word.replace(/\s+/g, ' ').trim()).filter((word) => word !== ''))];
  if (kept.length === 0) await facts.delete(STOP_WORDS);
  else await facts.put({ name: STOP_WORDS, value: kept.join('\n'), at: now.toISOString() });
}

export async function readStopWords({ facts }: LorgnetteDatabase): Promise<string[]> {
  const row = await facts.get(STOP_WORDS);
  return row === undefined ? [] : String(row.value).split('\n');
}
