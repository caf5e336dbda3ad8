import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { HEARTBEAT_PORT } from '../../lib/background/ports';

/** After the port closes, how long the browser still pretends that the extension is there (measured 2026-11). */
const AFTERGLOW_MS = 300;

/**
 * Notices that the extension was updated or removed under this page: the port closes, and a moment later the context
 * knows that it is invalid, whereupon WXT runs the clean-up. A port closed by a resting background is opened again.
 */
export function watchConnection(ctx: ContentScriptContext): void {
  const connect = () => {
    try {
      const port = browser.runtime.connect({ name: HEARTBEAT_PORT });
      port.onDisconnect.addListener(() => setTimeout(() => ctx.isValid && connect(), AFTERGLOW_MS));
    } catch {
      ctx.notifyInvalidated();
    }
  };
  connect();
}
