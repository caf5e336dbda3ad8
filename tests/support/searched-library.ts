import { afterEach, beforeEach, expect } from 'vitest';
import { LorgnetteDatabase } from '../../lib/library/database';
import type { LibrarySearch } from '../../lib/library/search-types';
import { touch } from '../../lib/library/write-posts';
import { ABSENT, type Category, exact, HIDDEN, type SavedPost } from '../../lib/model';
import { madeUpSaved } from './made-up-saves';

export const NOW = new Date(2026, 10, 22, 12).getTime();

/** A whole result, best first. */
export const OPTIONS = { sort: 'relevance', direction: 'descending', from: 0, count: 1000, now: NOW } as const;

/** What a made-up post of a searched library differs in. */
interface Change {
  text?: string;
  likes?: number | 'hidden' | 'absent';
  tags?: string[];
  category?: Category;
  er?: number;
}

/** A library that is empty before each test, with the writers' ways of changing it. */
export class SearchedLibrary {
  database = new LorgnetteDatabase(`test ${Math.random()}`);

  constructor() {
    beforeEach(() => this.renew());
    afterEach(() => this.database.delete());
  }

  renew(): void {
    this.database = new LorgnetteDatabase(`test ${Math.random()}`);
  }

  /** Gives `n`. The higher the id, the older the post. */
  async add(id: number, { text = 'чай', likes = 1, tags = [], category, er }: Change = {}): Promise<number> {
    const reactions = likes === 'hidden' ? HIDDEN : likes === 'absent' ? ABSENT : exact(likes);
    const publishedAt = new Date(NOW - id * 3_600_000).toISOString();
    const figures = er === undefined ? {} : { figures: { erF: er, at: publishedAt } };
    const saved = madeUpSaved(
      { id: `-7_${id}`, text, reactions, publishedAt },
      { tags, ...(category && { category }), ...figures },
    );
    return this.database.posts.add({ ...saved, communityKey: 'vk|-7' });
  }

  async change(n: number, to: (row: SavedPost) => Partial<SavedPost>): Promise<void> {
    const { database } = this;
    await database.transaction('rw', database.posts, database.touched, async () => {
      const row = await database.posts.get(n);
      if (row !== undefined) await database.posts.put({ ...row, ...to(row), n });
      await touch(database, [n]);
    });
  }

  async remove(n: number): Promise<void> {
    const { database } = this;
    await database.transaction('rw', database.posts, database.touched, async () => {
      await database.posts.delete(n);
      await touch(database, [n]);
    });
  }
}

/** Keys of all posts that answer a query without mistakes, sorted. */
export async function found(search: LibrarySearch, query: string): Promise<string[]> {
  const { rows, problems, total } = await search.find(query, { ...OPTIONS, sort: 'saved' });
  expect(problems).toEqual([]);
  expect(total).toBe(rows.length);
  return rows.map(({ key }) => key).sort();
}
