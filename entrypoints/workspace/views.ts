import { lazy } from 'react';
import type { WorkspaceView } from '../../components/workspace/workspace-app';

/** The views of the workspace in the order of the rail. Each is loaded when it is first opened. */
export const views: readonly WorkspaceView[] = [
  { id: 'library', Component: lazy(() => import('./views/library')) },
  { id: 'compare', Component: lazy(() => import('./views/compare')) },
  { id: 'plan', Component: lazy(() => import('./views/plan')) },
  { id: 'replies', Component: lazy(() => import('./views/replies')) },
  { id: 'method', Component: lazy(() => import('./views/method')) },
  { id: 'settings', Component: lazy(() => import('./views/settings')) },
  { id: 'help', Component: lazy(() => import('./views/help')) },
];
