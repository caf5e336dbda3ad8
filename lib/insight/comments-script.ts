import type { Community } from '../model';

/** The script that understands comments, as other scripts of the tab see it. */
export interface CommentsScript {
  /** The folder of templates that a comment's words point to, with these words. */
  suggest(comment: string): { folder: string; because: readonly string[] } | undefined;
  /** Draws the block of the panel into an element, again when something about it changed; without one it goes. */
  draw(slot: HTMLElement | undefined, community: Community | undefined): void;
}
