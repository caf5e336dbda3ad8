import type { AudienceWords } from '../../lib/i18n/audience';
import type { AudienceBook } from '../../lib/insight/audience-book';
import type { AuditScript } from '../../lib/insight/audit-script';
import type { CommentsScript } from '../../lib/insight/comments-script';
import type { ReportBook } from '../../lib/insight/report-book';
import type { SavingDesk } from '../../lib/insight/saving-desk';
import type { Community, PageRef, Snapshot } from '../../lib/model';
import type { Box } from '../../lib/page/dock';
import type { Session } from '../../lib/session/session';
import type { Settings } from '../../lib/settings/settings';

/** The scoring of audiences and its words, which are loaded together. */
export interface LoadedAudience {
  book: AudienceBook;
  words: AudienceWords;
}

/** What the interface needs from the world around it; made by the entrypoint, so that components touch no browser API. */
export interface OverlayServices {
  network: {
    id: string;
    name: string;
    /** Reader with its date. */
    adapter: string;
    isSubject(this: void, community: Community, page: PageRef): boolean;
  };
  session: Session;
  book: ReportBook;
  /** Interface language of the browser. */
  browserLanguage: string;
  today(this: void): string;
  listVisits(this: void, communityId: string): Promise<Snapshot[]>;
  /** The scoring of audiences, loaded at the first call. */
  loadAudience(this: void): Promise<LoadedAudience | undefined>;
  /** Saving, loaded at the first call; undefined when the extension is no longer there. */
  openSaving(this: void): Promise<SavingDesk | undefined>;
  /** Understanding comments, loaded at the first call. */
  openComments(this: void): Promise<CommentsScript | undefined>;
  /** The audit of the community on screen, loaded at the first call. */
  openAudit(this: void): Promise<AuditScript | undefined>;
  /** Opens the page that explains the method. */
  openMethod(this: void): void;
  saveVisit(this: void, snapshot: Snapshot): Promise<void>;
  settings: {
    start: Settings;
    change(change: Partial<Settings>): void;
    watch(tell: (settings: Settings) => void): () => void;
  };
  page: {
    watchTheme(tell: (dark: boolean) => void): () => void;
    watchComposer(tell: (box: Box | undefined) => void): () => void;
    /** Distances that leave the site's own bars free. */
    freeEdges(): { top: number; bottom: number };
    showPost(id: string): boolean;
    /** Draws the figures on posts in the present language and theme; false takes them away. */
    showBadges(on: boolean): void;
    /** Draws signs beside people and comments. */
    showMarks(on: boolean): void;
    dimBelowUsual(on: boolean): void;
    /** Small windows of saving follow the theme of the panel. */
    themeLayer(dark: boolean): void;
    copy(text: string): Promise<boolean>;
  };
  switchOff(this: void): void;
}
