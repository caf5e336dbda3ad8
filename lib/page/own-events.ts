/** Everything by which a site could notice, or follow, a click on something of ours inside one of its posts. */
const TYPES = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'dragstart'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['keydown', 'keyup', 'keypress'],
] as const;

/** What the browser would do with these, had it been the site's link: open it, open a menu, drag it. */
const FOLLOWED: ReadonlySet<string> = new Set(['click', 'auxclick', 'contextmenu', 'dragstart']);

/**
 * Takes the events of our own elements that stand inside the site's posts before anybody else sees them.
 *
 * They are caught on the window, on the way down: stopping them at our element would come too late for the handlers
 * that sites hang on the document in the capture phase.
 */
export class OwnEvents {
  private readonly handlers = new WeakMap<EventTarget, (event: Event) => void>();

  constructor(signal: AbortSignal) {
    for (const type of TYPES) window.addEventListener(type, this.take, { capture: true, signal });
  }

  /** From now on, events of `host` go to `handler` and nowhere else. */
  own(host: EventTarget, handler: (event: Event) => void): void {
    this.handlers.set(host, handler);
  }

  private readonly take = (event: Event): void => {
    const handler = event.target && this.handlers.get(event.target);
    if (!handler) return;
    event.stopImmediatePropagation();
    if (FOLLOWED.has(event.type)) event.preventDefault();
    handler(event);
  };
}
