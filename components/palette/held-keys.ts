import type { KeyFate } from '../../lib/page/key-gate';
import type { PaletteKeyPress } from './palette-keys';

/**
 * What is typed while a text goes into the box, which takes some frames: letters wait and follow where the caret is by
 * then, and Enter is nobody's, so that nothing unseen is sent.
 */
export class HeldKeys {
  private typed = '';
  /** Everything that was ever held. */
  all = '';

  take({ key, ctrlKey, metaKey, altKey }: PaletteKeyPress): KeyFate {
    if (key === 'Enter') return 'swallow';
    if (ctrlKey || metaKey || altKey || Array.from(key).length !== 1) return 'pass';
    this.typed += key;
    this.all += key;
    return 'swallow';
  }

  /** Writes what was held, and what is typed meanwhile. */
  async release(write: (text: string) => Promise<unknown>): Promise<void> {
    while (this.typed !== '') {
      const text = this.typed;
      this.typed = '';
      await write(text);
    }
  }
}
