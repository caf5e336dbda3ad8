import type { Community } from '../model';

/** The script that audits a community, as other scripts of the tab see it. */
export interface AuditScript {
  /** Draws the block of the panel into an element, again when something about it changed; without one it goes. */
  draw(slot: HTMLElement | undefined, community: Community | undefined): void;
}
