import Dexie, { type Table } from 'dexie';
import type { Snapshot } from '../model';
import { versions } from './versions';

/** A snapshot as stored: the key makes a second row for one community and day impossible. */
export interface SnapshotRow extends Snapshot {
  key: string;
  community: string;
}

/** A row that the user called fine. The hash is salted on this computer, so it names nobody elsewhere. */
export interface DismissalRow {
  hash: string;
  /** ISO 8601 UTC; forgotten afterwards. */
  expires: string;
}

/** A single thing worth remembering: the salt, the id frontier of a network. */
export interface FactRow {
  name: string;
  value: string | number;
  /** ISO 8601 UTC. */
  at: string;
}

/** The extension's database. Only the background opens it for writing; content scripts never import this file. */
export class LorgnetteDatabase extends Dexie {
  declare snapshots: Table<SnapshotRow, string>;
  declare dismissals: Table<DismissalRow, string>;
  declare facts: Table<FactRow, string>;

  constructor(name = 'lorgnette') {
    super(name);
    for (const { version, stores } of versions) this.version(version).stores(stores);
  }
}
