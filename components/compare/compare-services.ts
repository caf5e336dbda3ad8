import type { Side } from '../../lib/compare/side';
import type { KnownCommunity } from '../../lib/model';
import type { DrawingFile } from '../../lib/page/drawing-file';

/** What the comparison needs of the world around it; made by the entrypoint. */
export interface CompareServices {
  /** Every community that was visited or of which posts were saved, the last visited first. */
  known(this: void): Promise<KnownCommunity[]>;
  /** The chosen communities with all their figures, in order; those that nobody knows are left out. */
  sides(this: void, keys: readonly string[]): Promise<Side[]>;
  /** Gives a community exactly these tags; false when they could not be stored. */
  tag(this: void, community: string, tags: string[]): Promise<boolean>;
  /** Tells when the user comes back to this tab: meanwhile another community may have been visited. */
  watchReturn(this: void, tell: () => void): () => void;
  /** Rejects when the file cannot be made. */
  saveDrawing(this: void, file: DrawingFile): Promise<void>;
  saveTable(this: void, sides: readonly Side[], name: string): Promise<void>;
  copy(this: void, text: string): Promise<boolean>;
  print(this: void): void;
  networkName(this: void, id: string): string;
  /** Clock reading, ISO 8601 UTC. */
  now(this: void): string;
  timeZone: string;
}
