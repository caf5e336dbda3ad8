import { useMemo } from 'react';
import type { PlanMerge } from '../../../lib/plan/merge-plan';
import { useToast } from '../../ui/toasts';
import { usePlanWords } from '../plan-words';
import type { SurroundingsServices } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { reasonOf } from '../use-deeds';

/**
 * Brings a merge in, whole or not at all, says it, and offers the way back. A large import goes in several messages;
 * when one of them is refused, what came before it is taken back.
 */
export function usePlanImport({ put, remove }: SurroundingsServices) {
  const say = useSurroundingsWords();
  const sayPlan = usePlanWords();
  const toast = useToast();
  return useMemo(() => {
    const takeBack = async ({ fresh, replacing }: PlanMerge) => {
      if (fresh.length > 0) await remove(fresh.map(({ id }) => id));
      if (replacing.length > 0) await put(replacing.map(({ before }) => before));
    };
    const because = (error: unknown) => ({ reason: sayPlan(`plan.reason.${reasonOf(error)}`) });
    return async (merge: PlanMerge): Promise<void> => {
      const { fresh, replacing } = merge;
      try {
        await put([...fresh, ...replacing.map(({ after }) => after)]);
      } catch (error) {
        const key = await takeBack(merge).then(
          () => 'files.stopped' as const,
          () => 'files.halfway' as const,
        );
        return toast({ text: say(key, because(error)), failed: true });
      }
      const back = () =>
        void takeBack(merge).then(
          () => toast({ text: say('files.undone') }),
          (error) => toast({ text: say('files.halfway', because(error)), failed: true }),
        );
      toast({
        text: say('files.done', { count: fresh.length + replacing.length }),
        undo: { label: say('files.undo'), run: back },
      });
    };
  }, [put, remove, say, sayPlan, toast]);
}
