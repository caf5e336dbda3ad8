import { shadowHost } from '../../lib/page/shadow-host';
import { element } from './element';
import { PALETTE_TAG } from './palette-view';

/** How long a notice stays, in ms; one that holds a text stays until it is closed. */
const STAYS = 9_000;

/**
 * Says at the lower edge of the window what became of an insertion that did not simply succeed.
 *
 * @param text what the user must copy by hand, when not even the clipboard was to be had
 */
export function showToast(options: { said: string; close: string; dark: boolean; css: string; text?: string }): void {
  const { host, root } = shadowHost(PALETTE_TAG, options.css);
  const close = element('button', 'shrink-0 text-accent', { type: 'button' }, options.close);
  close.addEventListener('click', () => host.remove());
  const row = element('div', 'flex items-start gap-3', {}, element('p', 'grow', {}, options.said), close);
  const box = element(
    'div',
    'fixed bottom-6 left-1/2 flex w-96 max-w-[calc(100vw-16px)] -translate-x-1/2 flex-col gap-2 rounded-[10px] border border-line bg-paper p-3 text-body text-ink shadow-float',
    { role: 'status', 'data-testid': 'reply-toast', style: 'z-index:2147483647' },
    row,
  );
  if (options.text !== undefined) {
    const area = element('textarea', 'h-28 rounded-[8px] border border-line bg-paper p-2', { readonly: true });
    area.value = options.text;
    box.append(area);
  } else setTimeout(() => host.remove(), STAYS);
  root.append(element('div', 'lorgnette', { 'data-theme': options.dark ? 'dark' : 'light' }, box));
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  document.documentElement.append(host);
}
