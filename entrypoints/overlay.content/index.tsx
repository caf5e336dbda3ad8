import { createRoot } from 'react-dom/client';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { MARK_TAG } from '../../components/overlay/audience/mark';
import { OverlayApp } from '../../components/overlay/overlay-app';
import { BADGE_TAG } from '../../components/overlay/post-badge';
import { allMatches } from '../../lib/networks/tap-rules';
import { removeStaleHosts, shadowHost } from '../../lib/page/shadow-host';
import { sharedReading } from '../../lib/reading/shared-reading';
import { readSettings } from '../../lib/settings/settings';
import { watchConnection } from './connection';
import css from './overlay.css?inline';
import { overlayServices } from './services';

/** Tag of the element that carries the interface in the page. */
const OVERLAY_TAG = 'lorgnette-overlay';

/** The interface, put into a page by the background when the reader asks for it. */
export default defineContentScript({
  matches: allMatches,
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    removeStaleHosts(OVERLAY_TAG, BADGE_TAG, MARK_TAG);
    const reading = sharedReading();
    const settings = await readSettings();
    if (reading === undefined || ctx.isInvalid) return;

    const { host, root } = shadowHost(OVERLAY_TAG, css);
    const mount = document.createElement('div');
    // Small windows of saving; the theme of what is inside is set when the interface draws itself.
    const layer = document.createElement('div');
    root.append(mount, layer);
    keepEventsInside(host);
    document.documentElement.append(host);
    const react = createRoot(mount);
    react.render(<OverlayApp services={overlayServices(reading, settings, layer)} />);

    reading.stop.signal.addEventListener('abort', () => {
      react.unmount();
      removeStaleHosts(OVERLAY_TAG, BADGE_TAG, MARK_TAG);
    });
    ctx.onInvalidated(() => reading.stop.abort());
    watchConnection(ctx);
  },
});

/** Keys and clicks meant for us must not reach the site's own shortcuts. */
function keepEventsInside(host: HTMLElement): void {
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'wheel']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
}
