/** Frames stop in a tab that is out of sight; then this much time stands for one, in ms. */
const FRAME_MS = 50;

/** Waits for a frame to be drawn: editors have put their own state into the page by then. */
export function nextFrame(editor: Element): Promise<void> {
  const view = editor.ownerDocument.defaultView ?? globalThis;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, FRAME_MS);
    view.requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Lets one task pass: after a script moved the selection, editors need it to notice (measured 2026-11). */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
