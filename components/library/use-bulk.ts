import { useMemo, useRef, useState } from 'react';
import type { PostEdit } from '../../lib/model';
import { useToast } from '../ui/toasts';
import { inverseOf, type KeyedEdit } from './inverse-edit';
import { useLibrary, useLibraryWords } from './library-context';

/** Posts per message: small enough to show progress and to stop between two. */
const STEP = 500;

export interface BulkWork {
  /** What goes on, while it goes on. */
  progress: { done: number; total: number } | undefined;
  stop(): void;
  /** Changes posts; the note afterwards offers the way back. */
  edit(ns: readonly number[], edit: PostEdit): Promise<void>;
  toTrash(ns: readonly number[]): Promise<void>;
}

/** Deeds on many posts: step by step, stoppable, with a way back. What a stop left undone is said. */
export function useBulk(): BulkWork {
  const services = useLibrary();
  const say = useLibraryWords();
  const toast = useToast();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const stopped = useRef(false);

  return useMemo(() => {
    const inSteps = async <Item>(items: readonly Item[], deed: (part: Item[]) => Promise<number>): Promise<number> => {
      stopped.current = false;
      let reached = 0;
      try {
        for (let start = 0; start < items.length && !stopped.current; start += STEP) {
          if (items.length > STEP) setProgress({ done: start, total: items.length });
          reached += await deed(items.slice(start, start + STEP));
        }
      } catch {
        toast({ text: say('bulk.failed', { count: reached }), failed: true });
      } finally {
        setProgress(undefined);
      }
      return reached;
    };
    const note = (text: string, back: () => Promise<void>) =>
      toast({ text, undo: { label: say('undo'), run: () => void back().catch(() => failed()) } });
    const failed = () => toast({ text: say('bulk.undoFailed'), failed: true });
    return {
      progress,
      stop: () => {
        stopped.current = true;
      },
      edit: async (ns, edit) => {
        const back: KeyedEdit[] = [];
        const count = await inSteps(ns, async (part) => {
          const posts = await services.postsOf(part);
          const keys = posts.map(({ key }) => key);
          await services.edit(keys, edit);
          back.push(...inverseOf(posts, edit));
          return keys.length;
        });
        if (count === 0) return;
        note(say('bulk.edited', { count }), async () => {
          for (const { keys, edit: inverse } of back) await services.edit(keys, inverse);
        });
      },
      toTrash: async (ns) => {
        const moved: string[] = [];
        await inSteps(await services.keysOf(ns), async (keys) => {
          await services.toTrash(keys);
          moved.push(...keys);
          return keys.length;
        });
        if (moved.length === 0) return;
        note(say('bulk.trashed', { count: moved.length }), async () => {
          for (let start = 0; start < moved.length; start += STEP)
            await services.restore(moved.slice(start, start + STEP));
        });
      },
    };
  }, [services, say, toast, progress]);
}
