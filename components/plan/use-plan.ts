import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Brand, PlanEntry } from '../../lib/model';
import { dayAfter, wallTimeOf } from '../../lib/plan/plan-time';
import type { RuleName, Warning } from '../../lib/plan/rules/rule';
import { planWarnings } from '../../lib/plan/warnings';
import { newestAnswer } from './newest-answer';
import type { PlanServices } from './plan-services';

/** Days before and after today that warnings and the mix look at. */
const SIGHT = 30;

/** The plan around today, and between two days further away when a calendar shows them. */
export function usePlan(services: PlanServices, shown: { from: string; to: string }) {
  const [entries, setEntries] = useState<PlanEntry[]>();
  const [ideas, setIdeas] = useState<PlanEntry[]>([]);
  const [brands, setBrands] = useState<Brand[]>([]);
  const [now, setNow] = useState(() => services.now().toISOString());
  const { day: today, time } = useMemo(() => wallTimeOf(now, services.zone), [now, services.zone]);
  const [from, to] = [earlier(shown.from, dayAfter(today, -SIGHT)), later(shown.to, dayAfter(today, SIGHT))];

  const [take] = useState(newestAnswer);
  const read = useCallback(
    () =>
      take(Promise.all([services.read(from, to), services.ideas(), services.brands()]), ([inSight, undated, names]) => {
        setEntries(inSight);
        setIdeas(undated);
        setBrands(names);
      }),
    [services, from, to, take],
  );
  useEffect(() => {
    void read();
    return services.watch(() => void read());
  }, [services, read]);
  useEffect(() => {
    const timer = setInterval(() => setNow(services.now().toISOString()), 30_000);
    return () => clearInterval(timer);
  }, [services]);

  const warnings = useWarnings(entries, { now, today, zone: services.zone, off: services.settings.rulesOff });
  return { entries, ideas, brands, warnings, now, today, time };
}

/** What a plan's views show of it. */
export type PlanState = ReturnType<typeof usePlan>;

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

const NONE: readonly Warning[] = [];

/** The notes of the rules, made after the plan has been painted: they may wait a moment, the plan may not. */
export function useWarnings(
  entries: readonly PlanEntry[] | undefined,
  { now, today, zone, off }: { now: string; today: string; zone: string; off: readonly string[] },
): readonly Warning[] {
  const [warnings, setWarnings] = useState(NONE);
  useEffect(() => {
    const later = setTimeout(() =>
      setWarnings(planWarnings(entries ?? [], { now, today, zone, off: off as readonly RuleName[] })),
    );
    return () => clearTimeout(later);
  }, [entries, now, today, zone, off]);
  return warnings;
}
