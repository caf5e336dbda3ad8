import { browser } from 'wxt/browser';

/** Name of the connection by which an overlay notices that its extension was updated or removed. */
export const HEARTBEAT_PORT = 'heartbeat';

/** Accepts heartbeat connections; without a listener the browser would close them at once. */
export function keepPortsOpen(): void {
  browser.runtime.onConnect.addListener(() => {});
}
