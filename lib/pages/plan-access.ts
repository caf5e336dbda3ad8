import type { LorgnetteDatabase } from '../library/database';
import { readIdeas, readPlan, readPlanEntry, readPlanThings, readWholePlan } from '../library/plan';
import { watchLibrary } from '../library/watch-library';
import { sendMessage } from '../messaging/protocol';
import type { PlanEntry, PlanThing } from '../model';
import type { PlanSettings } from '../settings/settings';

/** Most entries in one message: an import of a plan comes in several. */
const IN_ONE = 2_000;

/** How a page of the extension reaches the plan: it reads the database itself and asks the background to write. */
export function planAccess(database: LorgnetteDatabase, settings: PlanSettings) {
  return {
    zone: settings.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: () => new Date(),
    read: (from: string, to: string) => readPlan(database, from, to),
    ideas: () => readIdeas(database),
    whole: () => readWholePlan(database),
    entry: (id: string) => readPlanEntry(database, id),
    brands: () => database.brands.toArray(),
    things: <Kind extends PlanThing['kind']>(kind: Kind) => readPlanThings(database, kind),
    watch: (tell: () => void) => watchLibrary(database, ['planEntries', 'planThings', 'brands'], tell),
    put: async (entries: PlanEntry[]) => {
      for (let at = 0; at < entries.length; at += IN_ONE)
        await sendMessage('putPlanEntries', entries.slice(at, at + IN_ONE));
    },
    remove: async (ids: string[]) => {
      for (let at = 0; at < ids.length; at += IN_ONE)
        await sendMessage('deletePlanEntries', ids.slice(at, at + IN_ONE));
    },
    putThing: async (thing: PlanThing) => {
      await sendMessage('putPlanThing', thing);
    },
    removeThing: async (id: string) => {
      await sendMessage('deletePlanThing', id);
    },
    // The reader of dates is large and needed only once somebody types.
    readLine: async (line: string, now: { day: string; time: string }) =>
      (await import('../plan/quick-add')).readQuickLine(line, now),
    newId: () => crypto.randomUUID(),
    openPlan: (entry?: string) =>
      void sendMessage('openWorkspace', { view: 'plan', ...(entry !== undefined && { query: entry }) }),
    openLibrary: () => void sendMessage('openWorkspace', { view: 'library' }),
  };
}
