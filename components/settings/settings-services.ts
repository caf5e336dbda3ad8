import type { CollectedCommunity } from '../../lib/model';
import type { Settings } from '../../lib/settings/settings';

/** Room on the disk, bytes; undefined where the browser does not say. */
export interface StorageState {
  used: number | undefined;
  granted: number | undefined;
  /** The browser promised not to clear it by itself. */
  lasting: boolean;
}

/** Everything the settings view needs from outside. */
export interface SettingsServices {
  read(): Promise<Settings>;
  change(change: Partial<Settings>): Promise<Settings>;
  watch(tell: (settings: Settings) => void): () => void;
  networks: ReadonlyArray<{ id: string; name: string }>;
  storage(): Promise<StorageState>;
  /** Asks the browser to keep the data; Firefox asks the user. True when it promised. */
  askToKeep(): Promise<boolean>;
  collected(): Promise<CollectedCommunity[]>;
  watchCollected(tell: () => void): () => void;
  collect(community: CollectedCommunity, choice: 'pause' | 'go on' | 'stop'): Promise<void>;
  wipe(): Promise<void>;
  timeZone: string;
}
