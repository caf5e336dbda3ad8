import { onSoftNavigation } from '../page/soft-navigation';
import { RETIRE_EVENT } from './channel';

export interface ReaderCall {
  /** Whether the present address is one on which there may be something to read. */
  worthIt(): boolean;
  /** Asks the background; undefined when nobody answered. */
  call(): Promise<'started' | 'switched-off' | undefined>;
  onSwitchedOff(): void;
  signal: AbortSignal;
}

/**
 * Asks for the reader once per document, as soon as an address deserves it. When the user has switched this network
 * off, everything of ours falls silent until the page is loaded again.
 *
 * @returns a way to call it although the address promises nothing: the user went into a comment box
 */
export function callReader(reader: ReaderCall): () => void {
  let called = false;
  const call = async () => {
    if (called) return;
    called = true;
    const answer = await reader.call();
    if (answer === undefined) called = false;
    if (answer === 'switched-off') {
      window.dispatchEvent(new CustomEvent(RETIRE_EVENT));
      reader.onSwitchedOff();
    }
  };
  const consider = () => void (reader.worthIt() && call());
  onSoftNavigation(consider, reader.signal);
  consider();
  return () => void call();
}
