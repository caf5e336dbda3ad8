import { type Comment, commentKey } from '../model';
import { isTeam, nameKey, type Team } from './team';

/** The first answer that a comment got in the community's name. */
export interface Answer {
  by: string;
  /** ISO 8601 UTC; undefined when the page did not date it. */
  at: string | undefined;
}

/** How comments stand to each other: who was answered, and who spoke to whom. */
export interface Threads {
  /** By `keyOfComment`. */
  answers: ReadonlyMap<string, Answer>;
  /** Comments that address another reader by name: talk among readers waits for nobody's answer. */
  amongReaders: ReadonlySet<string>;
}

export function keyOfComment({ network, postId, id }: Comment): string {
  return commentKey(network, postId, id);
}

/**
 * Sorts out threads. An answer belongs to the reader it names at its beginning, else to the comment it hangs below; where
 * that is not known, or a user name cannot be told from the names shown (Instagram keeps whole threads below one comment),
 * to the newest reader's comment before it in the thread.
 */
export function sortThreads(comments: readonly Comment[], team: Team): Threads {
  const known = new Map(comments.map((comment) => [keyOfComment(comment), comment]));
  const threads = Map.groupBy(comments, (comment) => keyOfComment(rootOf(comment, known)));
  const answers = new Map<string, Answer>();
  const amongReaders = new Set<string>();
  for (const thread of threads.values()) {
    const readers = new Readers();
    for (const comment of [...thread].sort(inTime)) {
      if (isTeam(team, comment)) {
        const parent = parentOf(comment, known);
        const answered = readers.answeredBy(comment, parent && !isTeam(team, parent) ? parent : undefined);
        const key = answered && !comment.deleted ? keyOfComment(answered) : undefined;
        if (key !== undefined && !answers.has(key)) {
          answers.set(key, { by: comment.authorName ?? '', at: comment.publishedAt ?? undefined });
        }
      } else {
        if (readers.isAddressed(comment, team)) amongReaders.add(keyOfComment(comment));
        readers.add(comment);
      }
    }
  }
  return { answers, amongReaders };
}

/** The readers of one thread as it goes on, with the newest comment of each. */
class Readers {
  private newest: Comment | undefined;
  private readonly byName = new Map<string, Comment>();

  add(comment: Comment): void {
    this.newest = comment;
    // VK mentions people by the first of their names.
    const name = nameKey(comment.authorName ?? '');
    for (const part of [name, name.split(' ')[0] ?? '']) if (part.length > 1) this.byName.set(part, comment);
  }

  answeredBy(answer: Comment, parent: Comment | undefined): Comment | undefined {
    const named = this.named(answer.text);
    if (named) return named;
    if (parent && !/^\s*@/.test(answer.text)) return parent;
    return answer.parentId === undefined ? undefined : this.newest;
  }

  /** Whether a reply begins with another reader's name, or with a user name that is not the community's. */
  isAddressed({ parentId, authorId, text }: Comment, team: Team): boolean {
    if (parentId === undefined) return false;
    const handle = /^\s*@([\w.]+)/.exec(text)?.[1];
    if (handle !== undefined) return !team.names.has(nameKey(handle));
    const named = this.named(text);
    return named !== undefined && named.authorId !== authorId;
  }

  /** The newest comment of the reader whose name a text begins with; longer names first. */
  private named(text: string): Comment | undefined {
    const start = nameKey(text.slice(0, 200).trimStart());
    const words = [...start.matchAll(/[\p{L}\p{M}\p{N}._'-]+/gu)].slice(0, 4);
    for (const word of words.toReversed()) {
      const found = this.byName.get(start.slice(0, word.index + word[0].length));
      if (found) return found;
    }
    return undefined;
  }
}

function parentOf(comment: Comment, known: ReadonlyMap<string, Comment>): Comment | undefined {
  return comment.parentId === undefined ? undefined : known.get(keyOfComment({ ...comment, id: comment.parentId }));
}

/** The top of a thread, or the highest comment that was seen; a ring of parents ends where it began. */
function rootOf(comment: Comment, known: ReadonlyMap<string, Comment>): Comment {
  const seen = new Set<Comment>();
  let top = comment;
  for (let above: Comment | undefined = comment; above && !seen.has(above); above = parentOf(above, known)) {
    seen.add(above);
    top = above;
  }
  // Below a comment that was not seen, siblings still belong together.
  return top.parentId === undefined ? top : { ...top, id: top.parentId };
}

/** Oldest first; undated ones by their ids, which grow in time on all three networks. */
function inTime(a: Comment, b: Comment): number {
  if (a.publishedAt !== null && b.publishedAt !== null && a.publishedAt !== b.publishedAt) {
    return a.publishedAt < b.publishedAt ? -1 : 1;
  }
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
