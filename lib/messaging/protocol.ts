import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Snapshot } from '../model';
import type { LibraryProtocol } from './library-protocol';
import type { PlanProtocol } from './plan-protocol';
import type { RepliesProtocol } from './replies-protocol';

/** Everything that one part of the extension may ask of the background. Keys are verbs with their subject. */
export interface Protocol extends LibraryProtocol, RepliesProtocol, PlanProtocol {
  /** The small script asks for the reader in its own tab; refused while the user has this network switched off. */
  startReading(request: { network: string }): 'started' | 'switched-off';
  /** The reader asks for the interface in its own tab, once there is something to show. */
  showInterface(): 'shown';
  /** The interface asks for the scoring of audiences in its own tab, once there is somebody to score. */
  loadAudience(): 'loaded';
  /** Opens the page that explains the method, in a new tab. */
  openMethod(): 'opened';
  /** Remembers that the user called a row of evidence fine, or takes it back. */
  dismiss(row: { network: string; id: string; fine: boolean }): 'noted';
  /** Those of the given ids that the user called fine. */
  dismissedAmong(request: { network: string; ids: string[] }): string[];
  /** Largest account id remembered of a network; `seen` may move it up. */
  idFrontier(request: { network: string; seen?: number }): number | undefined;
  /** Stores a visit's figures; one row per community and day, better readings replace poorer ones. */
  saveSnapshot(snapshot: Snapshot): 'saved';
  /** Earlier snapshots of one community, oldest first. */
  listSnapshots(request: { network: string; communityId: string }): Snapshot[];
  /** The newest snapshot of every community seen, newest first. */
  listCommunities(): Snapshot[];
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
