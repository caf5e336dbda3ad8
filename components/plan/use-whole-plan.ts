import { useEffect, useMemo, useRef, useState } from 'react';
import type { Brand, HashtagSet, PlanEntry } from '../../lib/model';
import { planFilter } from '../../lib/plan/plan-filter';
import { wallTimeOf } from '../../lib/plan/plan-time';
import { newestAnswer } from './newest-answer';
import type { PlanPlace } from './plan-place';
import type { PlannerServices } from './planner-services';
import { useWarnings } from './use-plan';

/** Changes come in bursts (an import, typing in the editor); the view follows a few times a second. */
const BURST = 120;

interface Read {
  entries: PlanEntry[];
  brands: Brand[];
  sets: HashtagSet[];
}

/** The whole plan with its brands and sets of hashtags, and the part of it that the filter lets through. */
export function useWholePlan(services: PlannerServices, { brand, network, status, search }: PlanPlace) {
  const [read, setRead] = useState<Read>();
  const [now, setNow] = useState(() => services.now().toISOString());
  const { day: today, time } = useMemo(() => wallTimeOf(now, services.zone), [now, services.zone]);
  const known = useRef(new Map<string, PlanEntry>());
  const { whole, brands, hashtagSets, watch } = services;
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = newestAnswer();
    const follow = () => {
      timer = undefined;
      return take(Promise.all([whole(), brands(), hashtagSets()]), ([all, names, sets]) => {
        if (!current) return;
        // Entries that did not change stay the same objects, so that only what changed is drawn again.
        const entries = all.map((entry) => sameAs(known.current.get(entry.id), entry));
        known.current = new Map(entries.map((entry) => [entry.id, entry]));
        setRead({ entries, brands: names, sets });
      });
    };
    void follow();
    const stop = watch(() => {
      timer ??= setTimeout(() => void follow(), BURST);
    });
    return () => {
      current = false;
      clearTimeout(timer);
      stop();
    };
  }, [whole, brands, hashtagSets, watch]);
  useEffect(() => {
    const timer = setInterval(() => setNow(services.now().toISOString()), 30_000);
    return () => clearInterval(timer);
  }, [services]);

  const entries = read?.entries;
  const shown = useMemo(() => {
    const fits = planFilter({
      ...(brand && { brand }),
      ...(network && { network }),
      ...(status && { status }),
      ...(search && { search }),
    });
    return fits ? (entries ?? []).filter(fits) : (entries ?? []);
  }, [entries, brand, network, status, search]);
  const warnings = useWarnings(entries, { now, today, zone: services.zone, off: services.settings.rulesOff });
  const clock = useMemo(() => ({ day: today, time }), [today, time]);
  return {
    ready: read !== undefined,
    entries: entries ?? NONE,
    shown,
    brands: read?.brands ?? NO_BRANDS,
    sets: read?.sets ?? NO_SETS,
    warnings,
    now,
    today,
    clock,
  };
}

/** What the tabs of the plan show. */
export type WholePlan = ReturnType<typeof useWholePlan>;

const NONE: readonly PlanEntry[] = [];
const NO_BRANDS: readonly Brand[] = [];
const NO_SETS: readonly HashtagSet[] = [];

function sameAs(before: PlanEntry | undefined, entry: PlanEntry): PlanEntry {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(entry) ? before : entry;
}
