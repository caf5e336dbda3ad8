import Dexie, { type Table } from 'dexie';
import type { Snapshot } from '../model';
import { versions } from './versions';

/** A snapshot as stored: the key makes a second row for one community and day impossible. */
export interface SnapshotRow extends Snapshot {
  key: string;
  community: string;
}

/** The extension's database. Only the background opens it for writing; content scripts never import this file. */
export class LorgnetteDatabase extends Dexie {
  declare snapshots: Table<SnapshotRow, string>;

  constructor(name = 'lorgnette') {
    super(name);
    for (const { version, stores } of versions) this.version(version).stores(stores);
  }
}
