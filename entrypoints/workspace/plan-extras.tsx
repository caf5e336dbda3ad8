import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import { PlanFileMenu } from '../../components/plan/files/plan-file-menu';
import type { PlanExtras, Planner, PlanTab } from '../../components/plan/planner';
import type { PlanAround } from '../../components/plan/surroundings-services';
import { type SurroundingsKey, surroundingsWords } from '../../lib/i18n/surroundings';
import { speaker } from '../../lib/i18n/translate';
import { LorgnetteDatabase } from '../../lib/library/database';
import { surroundingsServices } from './surroundings';

type Around = { around: PlanAround };

const database = new LorgnetteDatabase();

const IdeasTab = lazy(async () => ({ default: (await import('../../components/plan/ideas/ideas-tab')).IdeasTab }));
const GoalsTab = lazy(async () => ({ default: (await import('../../components/plan/goals/goals-tab')).GoalsTab }));
const MoneyTab = lazy(async () => ({ default: (await import('../../components/plan/money/money-tab')).MoneyTab }));
const AuditTab = lazy(async () => ({ default: (await import('../../components/plan/audit/audit-tab')).AuditTab }));

/** Tabs of the plan around its calendar, and its files. */
export const planExtras: PlanExtras = {
  tabs: [
    tab('ideas', 'ideas.tab', IdeasTab),
    tab('goals', 'goals.tab', GoalsTab),
    tab('money', 'money.tab', MoneyTab),
    tab('audit', 'audit.tab', AuditTab),
  ],
  menu: (planner) => <Files planner={planner} />,
};

function tab(id: string, name: SurroundingsKey, Face: ComponentType<Around>): PlanTab {
  return {
    id,
    label: (locale) => speaker(surroundingsWords[locale], locale)(name),
    Component: ({ planner }) => (
      <Suspense fallback={null}>
        <Face around={useAround(planner)} />
      </Suspense>
    ),
  };
}

function Files({ planner }: { planner: Planner }) {
  return <PlanFileMenu around={useAround(planner)} />;
}

function useAround({ services, plan, dark, open }: Planner): PlanAround {
  const around = useMemo(() => surroundingsServices(database, services.settings), [services.settings]);
  const { entries, brands, clock } = plan;
  return { services: around, entries, brands, clock, dark, open };
}
