import { useMemo } from 'react';
import type { PlanEntry } from '../../lib/model';
import type { Occurrence } from '../../lib/plan/occurrences';
import { useToast } from '../ui/toasts';
import { useWords } from '../words';
import { dayNameOf } from './day-name';
import { type Deed, movedTo, onItsOwn, takenBack, without, withStatus } from './entry-deeds';
import type { PlanServices } from './plan-services';
import { usePlanWords } from './plan-words';

/** Deeds on entries: done at once, said in words, and taken back for as long as the note stands. */
export function useDeeds(services: PlanServices, today: string) {
  const say = usePlanWords();
  const { locale } = useWords();
  const toast = useToast();
  return useMemo(() => {
    const run = async ({ put, remove }: Deed) => {
      if (put.length > 0) await services.put(put);
      if (remove.length > 0) await services.remove(remove);
    };
    /** Does it, says it, and offers the way back; a refusal is said with its reason, and the deed answers false. */
    const attempt = async (deed: Deed, text: string, back?: Deed): Promise<boolean> => {
      try {
        await run(deed);
      } catch (error) {
        toast({ text: say('plan.failed', { reason: say(`plan.reason.${reasonOf(error)}`) }), failed: true });
        return false;
      }
      toast({
        text,
        ...(back && { undo: { label: say('plan.undo'), run: () => void attempt(back, say('plan.takenBack')) } }),
      });
      return true;
    };
    const change = (occurrence: Occurrence, deed: Deed, text: string) =>
      attempt(deed, text, takenBack(deed, occurrence.entry));
    const stamp = () => services.now().toISOString();
    return {
      add: (entry: PlanEntry) =>
        attempt(
          { put: [entry], remove: [] },
          say(entry.when ? 'plan.saved.entry' : 'plan.saved.idea', { title: entry.title }),
          {
            put: [],
            remove: [entry.id],
          },
        ),
      /** Several new entries at once, with the sentence to say. */
      addAll: (entries: PlanEntry[], text: string) =>
        attempt({ put: entries, remove: [] }, text, { put: [], remove: entries.map(({ id }) => id) }),
      /** One day of a repeated entry as an entry of its own, with its id and the sentence to say. */
      standAlone: (occurrence: Occurrence, id: string, text: string) =>
        change(occurrence, onItsOwn(occurrence, id, stamp()), text),
      setStatus: (occurrence: Occurrence, status: PlanEntry['status']) =>
        change(
          occurrence,
          withStatus(occurrence, status, services.newId(), stamp()),
          say('plan.statusNow', { title: occurrence.entry.title, status: say(`plan.status.${status}`) }),
        ),
      move: (occurrence: Occurrence, day: string | undefined) =>
        change(
          occurrence,
          movedTo(occurrence, day, services.newId(), stamp()),
          day === undefined
            ? say('plan.saved.idea', { title: occurrence.entry.title })
            : say('plan.moved', { day: dayNameOf(day, today, locale, say) }),
        ),
      /** Deletes an entry with all its days. */
      removeWhole: (entry: PlanEntry) =>
        attempt({ put: [], remove: [entry.id] }, say('plan.deleted', { title: entry.title }), {
          put: [entry],
          remove: [],
        }),
      remove: (occurrence: Occurrence) =>
        change(occurrence, without(occurrence, stamp()), say('plan.deleted', { title: occurrence.entry.title })),
    };
  }, [services, say, locale, toast, today]);
}

export type Deeds = ReturnType<typeof useDeeds>;

const REASONS = ['invalid', 'quota', 'newer-database'] as const;

/** Why the background did not take it; anything else is a failure of its own. */
export function reasonOf(error: unknown): (typeof REASONS)[number] | 'failed' {
  const message = error instanceof Error ? error.message : '';
  return REASONS.find((reason) => reason === message) ?? 'failed';
}
