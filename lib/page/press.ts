/** How long a press must last to mean "show me more", in ms. */
const LONG_MS = 500;

/**
 * Tells a click from a long press, and both from the rest: `onMore` for a long press, the context menu key and the
 * right button, `onClick` for a short press, Enter and Space.
 */
export function pressHandler(onClick: () => void, onMore: () => void): (event: Event) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasLong = false;
  return ({ type }) => {
    if (type === 'pointerdown') {
      wasLong = false;
      timer = setTimeout(() => {
        wasLong = true;
        onMore();
      }, LONG_MS);
    } else if (type === 'pointerup') {
      clearTimeout(timer);
    } else if (type === 'contextmenu') {
      clearTimeout(timer);
      if (!wasLong) onMore();
    } else if (type === 'click') {
      clearTimeout(timer);
      if (!wasLong) onClick();
      wasLong = false;
    }
  };
}
