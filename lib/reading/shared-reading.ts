import type { AudienceWords } from '../i18n/audience';
import type { AudienceBook } from '../insight/audience-book';
import type { KeptElsewhere } from '../insight/audience-memory';
import type { AuditScript } from '../insight/audit-script';
import type { CommentsScript } from '../insight/comments-script';
import type { ReportBook } from '../insight/report-book';
import type { SavingDesk, SavingDoors } from '../insight/saving-desk';
import type { NetworkAdapter } from '../networks/contract';
import type { Session } from '../session/session';
import type { KeptPieces } from './kept-pieces';

/** What the reader and the interface share in one document. */
export interface Reading {
  adapter: NetworkAdapter;
  session: Session;
  book: ReportBook;
  /** Payloads, for users who want them kept with saved posts. */
  pieces: KeptPieces;
  /** Missing until there is somebody to score: scoring is a script of its own. */
  audience?: AudienceScoring;
  /** Missing until somebody saves: saving is a script of its own. */
  saving?: SavingScript;
  /** Missing until there is a comment box: templates are a script of their own. */
  replies?: RepliesScript;
  /** Missing until the panel is open or somebody replies: understanding comments is a script of its own. */
  comments?: CommentsScript;
  /** Missing until the panel is open: the audit of communities is a script of its own. */
  audit?: AuditScript;
  /** Scripts on their way into the page, see `loadOnce`. */
  loading: { replies?: Promise<unknown>; comments?: Promise<unknown>; audit?: Promise<unknown> };
  /** Ends the reading and everything that rests on it. */
  stop: AbortController;
}

/** Scoring of audiences as its script leaves it: the book begins when the interface says who keeps its memory. */
export interface AudienceScoring {
  open(kept: KeptElsewhere): AudienceBook;
  words: AudienceWords;
}

/** Saving as its script leaves it; it begins when the interface hands it the way to the library. */
export interface SavingScript {
  open(doors: SavingDoors): SavingDesk;
}

/** Templates beside comment boxes, as their script leaves them. */
export interface RepliesScript {
  /** Gives a comment box the focus and opens the palette there; false when it cannot be served. */
  openAt(editor: HTMLElement): Promise<boolean>;
}

const SLOT = Symbol.for('lorgnette.reading');

interface World {
  [SLOT]?: Reading;
}

/**
 * Leaves the reading where the interface finds it: both scripts live in the extension's isolated world of the same
 * document, which the page cannot see. An earlier reading, of a script from before an update, is stopped.
 */
export function shareReading(reading: Reading): void {
  const world = globalThis as World;
  world[SLOT]?.stop.abort();
  world[SLOT] = reading;
}

/** The reading of this document, or undefined when the reader is not running. */
export function sharedReading(): Reading | undefined {
  const reading = (globalThis as World)[SLOT];
  return reading?.stop.signal.aborted ? undefined : reading;
}
