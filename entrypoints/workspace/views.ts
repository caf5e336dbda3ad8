import { type ComponentType, lazy } from 'react';
import { placeIn, type ViewId } from '../../components/workspace/workspace-address';
import type { ViewProps, WorkspaceView } from '../../components/workspace/workspace-app';

type Load = () => Promise<{ default: ComponentType<ViewProps> }>;

const LOADS: readonly (readonly [ViewId, Load])[] = [
  ['library', () => import('./views/library')],
  ['compare', () => import('./views/compare')],
  ['plan', () => import('./views/plan')],
  ['replies', () => import('./views/replies')],
  ['method', () => import('./views/method')],
  ['settings', () => import('./views/settings')],
  ['help', () => import('./views/help')],
];

/** The views of the workspace in the order of the rail. Each is loaded when it is first opened. */
export const views: readonly WorkspaceView[] = LOADS.map(([id, load]) => ({ id, Component: lazy(load) }));

/** Begins to load the view of an address and to read its data, while the frame around it is still being made. */
export function loadAhead(hash: string): void {
  const { view } = placeIn(
    hash,
    LOADS.map(([id]) => id),
  );
  // Whoever shows the view meets the same failure and says so.
  LOADS.find(([id]) => id === view)?.[1]().catch(() => undefined);
}
