import type { ComponentType, ReactNode } from 'react';
import type { Locale } from '../../lib/i18n/translate';
import type { PlanPlace } from './plan-place';
import type { PlannerServices } from './planner-services';
import type { Deeds } from './use-deeds';
import type { WholePlan } from './use-whole-plan';

/** What every tab of the plan is given. */
export interface Planner {
  services: PlannerServices;
  plan: WholePlan;
  deeds: Deeds;
  place: PlanPlace;
  dark: boolean;
  /** Goes to another day, view or filter; what is not named stays. */
  go(this: void, change: Partial<Record<keyof PlanPlace, string | undefined>>): void;
  /** Opens the editor at an entry, by the key of an occurrence or an id. */
  open(this: void, key: string): void;
  /** Opens the editor with a new entry; nothing is stored before something is typed. */
  create(this: void, day?: string): void;
}

/** A face of the plan beside calendar and board: ideas, goals, money, audit. */
export interface PlanTab {
  /** Stands in the address as `view`. */
  id: string;
  label(locale: Locale): string;
  Component: ComponentType<{ planner: Planner }>;
}

/** What other parts of the plan add to the view. */
export interface PlanExtras {
  tabs: readonly PlanTab[];
  /** Beside the head, for example files in and out. */
  menu?(planner: Planner): ReactNode;
}
