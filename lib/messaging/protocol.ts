import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Snapshot } from '../model';

/** Everything that one part of the extension may ask of the background. Keys are verbs with their subject. */
export interface Protocol {
  /** The small script asks for the overlay in its own tab. Answers whether this network is switched on. */
  showOverlay(request: { network: string }): 'shown' | 'switched-off';
  /** Stores a visit's figures; one row per community and day, better readings replace poorer ones. */
  saveSnapshot(snapshot: Snapshot): 'saved';
  /** Earlier snapshots of one community, oldest first. */
  listSnapshots(request: { network: string; communityId: string }): Snapshot[];
  /** The newest snapshot of every community seen, newest first. */
  listCommunities(): Snapshot[];
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
