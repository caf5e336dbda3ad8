import Dexie, { type Table } from 'dexie';
import type {
  AuthorNote,
  Brand,
  CodebookVariable,
  CollectedCommunity,
  Collection,
  CommentMark,
  ImportPart,
  KeptComment,
  PlanThing,
  Recount,
  SavedPost,
  SavedSearch,
  Snapshot,
  StoredTemplate,
  TemplateUse,
  Thumbnail,
} from '../model';
import type { PlanEntryRow } from './plan';
import { refusingNewer } from './refuse-newer';
import type { ColumnRow, SegmentRow } from './search-tables';
import { newestVersion, versions } from './versions';
import type { CommunityTagsRow, VisitRow } from './visits';

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

/** A saved post as stored, with the columns that only its indexes need. */
export interface PostRow extends SavedPost {
  /** `<network>|<community id>`. */
  communityKey: string;
  /** Engagement by followers when it was saved; missing when it was not known. */
  er?: number;
}

/** A post that the database has not numbered yet. */
export type NewPostRow = Omit<PostRow, 'n'>;

/** Says that post `n` is not what the search index thinks: changed, in or out of the trash, or gone. */
export interface TouchedRow {
  n: number;
}

/** The picture of a post, as bytes: a third smaller than the text in which it travels. */
export interface ThumbnailRow extends Omit<Thumbnail, 'base64'> {
  post: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A part of an import that waits for the others. */
export interface StagingRow {
  import: string;
  part: number;
  /** ISO 8601 UTC. */
  at: string;
  rows: ImportPart;
}

/** The extension's database. Only the background opens it for writing; content scripts never import this file. */
export class LorgnetteDatabase extends Dexie {
  declare snapshots: Table<SnapshotRow, string>;
  declare dismissals: Table<DismissalRow, string>;
  declare facts: Table<FactRow, string>;
  declare posts: Table<PostRow, number, NewPostRow | PostRow>;
  declare touched: Table<TouchedRow, number>;
  declare recounts: Table<Recount, [string, string]>;
  declare comments: Table<KeptComment, string>;
  declare thumbnails: Table<ThumbnailRow, string>;
  declare collections: Table<Collection, string>;
  declare variables: Table<CodebookVariable, string>;
  declare searches: Table<SavedSearch, string>;
  declare collected: Table<CollectedCommunity, string>;
  declare stagings: Table<StagingRow, [string, number]>;
  declare segments: Table<SegmentRow, number>;
  declare columns: Table<ColumnRow, string>;
  declare visits: Table<VisitRow, string>;
  declare communityTags: Table<CommunityTagsRow, string>;
  declare templates: Table<StoredTemplate, string>;
  declare brands: Table<Brand, string>;
  declare templateUses: Table<TemplateUse, number>;
  declare commentMarks: Table<CommentMark, string>;
  declare authorNotes: Table<AuthorNote, string>;
  declare planEntries: Table<PlanEntryRow, string>;
  declare planThings: Table<PlanThing, string>;

  constructor(name = 'lorgnette') {
    // `strict`: "saved" is said only when the browser has asked the disk to keep it, not just the system's memory.
    super(name, {
      indexedDB: refusingNewer(globalThis.indexedDB, newestVersion),
      chromeTransactionDurability: 'strict',
    });
    for (const { version, stores } of versions) this.version(version).stores(stores);
  }
}
