import { useMemo } from 'react';
import type { PlanThing } from '../../lib/model';
import { useToast } from '../ui/toasts';
import type { SurroundingsServices } from './surroundings-services';

/** Words of a deed: what was done, how to take it back, and that it did not succeed. */
export interface DeedWords {
  done: string;
  undo: string;
  failed: string;
}

/** Keeping and deleting small records of the plan, said in words, deleting with a way back. */
export function useThingDeeds({ putThing, removeThing }: SurroundingsServices) {
  const toast = useToast();
  return useMemo(() => {
    const attempt = async (deed: () => Promise<void>, failed: string) => {
      try {
        await deed();
        return true;
      } catch {
        toast({ text: failed, failed: true });
        return false;
      }
    };
    return {
      keep: async (thing: PlanThing, failed: string, done?: string) => {
        const kept = await attempt(() => putThing(thing), failed);
        if (kept && done !== undefined) toast({ text: done });
        return kept;
      },
      remove: async (thing: PlanThing, words: DeedWords) => {
        if (!(await attempt(() => removeThing(thing.id), words.failed))) return;
        const back = () => void attempt(() => putThing(thing), words.failed);
        toast({ text: words.done, undo: { label: words.undo, run: back } });
      },
    };
  }, [putThing, removeThing, toast]);
}
