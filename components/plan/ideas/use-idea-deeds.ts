import { useMemo } from 'react';
import type { PlanEntry } from '../../../lib/model';
import type { IdeaMade } from '../../../lib/plan/make-idea';
import { useToast } from '../../ui/toasts';
import { useWords } from '../../words';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { dayWithWeekday } from '../week-time';

/** Deeds on ideas: kept, planned, deleted; each is said and can be taken back. */
export function useIdeaDeeds({ services }: Pick<PlanAround, 'services'>) {
  const say = useSurroundingsWords();
  const { locale } = useWords();
  const toast = useToast();
  return useMemo(() => {
    const { put, remove, zone } = services;
    const attempt = async (deed: () => Promise<void>, text: string, back: () => Promise<void>): Promise<boolean> => {
      const failed = () => toast({ text: say('ideas.failed'), failed: true });
      try {
        await deed();
      } catch {
        failed();
        return false;
      }
      toast({ text, undo: { label: say('ideas.undo'), run: () => void back().catch(failed) } });
      return true;
    };
    return {
      made: (): IdeaMade => ({ id: services.newId(), now: services.now().toISOString() }),
      /** Keeps new ideas. */
      add: (ideas: PlanEntry[]) =>
        attempt(
          () => put(ideas),
          ideas.length === 1
            ? say('ideas.kept', { title: ideas[0]?.title ?? '' })
            : say('ideas.made', { count: ideas.length }),
          () => remove(ideas.map(({ id }) => id)),
        ),
      /** Gives an idea a day and a time; `isNew`: it is made in the same deed, and taken back with it. */
      plan: (idea: PlanEntry, day: string, time: string, isNew = false) =>
        attempt(
          () =>
            put([
              {
                ...idea,
                status: idea.status === 'idea' ? 'draft' : idea.status,
                when: { day, time, zone },
                editedAt: services.now().toISOString(),
              },
            ]),
          say('ideas.planned', { title: idea.title, day: dayWithWeekday(day, locale), time }),
          () => (isNew ? remove([idea.id]) : put([idea])),
        ),
      remove: (idea: PlanEntry) =>
        attempt(
          () => remove([idea.id]),
          say('ideas.deleted', { title: idea.title }),
          () => put([idea]),
        ),
    };
  }, [services, say, locale, toast]);
}

export type IdeaDeeds = ReturnType<typeof useIdeaDeeds>;
