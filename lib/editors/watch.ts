import { type Arrival, arrival } from './arrival';
import { nextFrame } from './frames';
import { type TextAround, textOf } from './text-around';

/** A textarea or editor has its final state within one or two frames (2026-11). */
const FRAMES = 2;
/** An editor that shows nothing yet gets as many more before another way is tried. */
const PATIENCE = 4;

export interface Watched {
  seen: Arrival;
  /** The user went on writing before the last look. */
  goesOn: boolean;
}

/**
 * Looks after each frame; what has arrived stays, and what is not there yet may still come. Somebody who goes on writing
 * at once is not in the way: what stands in the box right before their next key decides.
 */
export async function watchArrival(editor: HTMLElement, start: TextAround, text: string): Promise<Watched> {
  const look = () => (editor.isConnected ? arrival(start, text, textOf(editor)) : 'changed');
  const view = editor.ownerDocument.defaultView ?? globalThis;
  let goesOn = false;
  const beforeKey = () => {
    goesOn ||= look() === 'arrived';
  };
  view.addEventListener('keydown', beforeKey, true);
  try {
    for (let frame = 1; ; frame += 1) {
      await nextFrame(editor);
      if (goesOn) return { seen: 'arrived', goesOn };
      const seen = frame < FRAMES ? 'unchanged' : look();
      if (seen === 'arrived' || frame >= FRAMES + PATIENCE) return { seen, goesOn };
    }
  } finally {
    view.removeEventListener('keydown', beforeKey, true);
  }
}
