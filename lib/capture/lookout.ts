import { onSoftNavigation } from '../page/soft-navigation';
import { RETIRE_EVENT } from './channel';

export interface OverlayCall {
  /** Whether the present address is one on which the interface has something to say. */
  worthIt(): boolean;
  /** Asks the background; undefined when nobody answered. */
  call(): Promise<'shown' | 'switched-off' | undefined>;
  onSwitchedOff(): void;
  signal: AbortSignal;
}

/**
 * Asks for the interface once per document, as soon as an address deserves it. When the user has switched this network
 * off, everything of ours falls silent until the page is loaded again.
 */
export function callOverlay(overlay: OverlayCall): void {
  let called = false;
  const consider = async () => {
    if (called || !overlay.worthIt()) return;
    called = true;
    const answer = await overlay.call();
    if (answer === undefined) called = false;
    if (answer === 'switched-off') {
      window.dispatchEvent(new CustomEvent(RETIRE_EVENT));
      overlay.onSwitchedOff();
    }
  };
  onSoftNavigation(consider, overlay.signal);
  void consider();
}
