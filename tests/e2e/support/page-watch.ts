import type { Page } from '@playwright/test';

/** What went wrong on a page while it was open. All lists stay empty when the extension is a good guest. */
export interface PageWatch {
  /** Uncaught errors and rejections, of the page or of ours. */
  errors: string[];
  /** Console messages of level error. */
  consoleErrors: string[];
  /** Violations of the page's Content-Security-Policy or Trusted Types. */
  violations: string[];
  /** Requests started by the extension's code and not by the page's. */
  foreignRequests: string[];
}

/** Starts watching; call it before the page goes anywhere. */
export async function watchPage(page: Page): Promise<PageWatch> {
  const watch: PageWatch = { errors: [], consoleErrors: [], violations: [], foreignRequests: [] };
  page.on('pageerror', (error) => watch.errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(text)) watch.violations.push(text);
    // A missing picture of a stand-in is its own affair.
    else if (!/Failed to load resource/.test(text)) watch.consoleErrors.push(text);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable', {});
  session.on('Network.requestWillBeSent', (event) => {
    if (startedByExtension(event)) watch.foreignRequests.push(`${event.request.method} ${event.request.url}`);
  });
  return watch;
}

interface RequestEvent {
  request: { method: string; url: string };
  initiator: { stack?: { callFrames: { url: string }[] } };
}

/**
 * A tap that wraps the page's `fetch` stands in the stack of the page's requests, so only a request whose every frame
 * is ours was started by us. The extension's own files are no requests to the network.
 */
function startedByExtension(event: RequestEvent): boolean {
  if (!/^https?:/.test(event.request.url)) return false;
  const frames = event.initiator.stack?.callFrames ?? [];
  return frames.length > 0 && frames.every((frame) => frame.url.startsWith('chrome-extension://'));
}
