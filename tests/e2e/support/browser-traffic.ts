/**
 * Hosts that a browser asks by itself whatever page is open (updates, sign-in state, settings). They are refused like
 * all others, but they are nobody's offence. Exact hosts only, each seen, so that an extension that talked to another
 * service of the same company would still be noticed. Others may appear with another browser version: look who asks
 * before adding one.
 */
const BROWSERS_OWN: ReadonlySet<string> = new Set([
  // Chromium 156, seen 2026-11-22.
  'accounts.google.com',
  // Asked by its form filling as soon as a page has an input box.
  'content-autofill.googleapis.com',
  'update.googleapis.com',
  // Firefox ESR 153, seen 2026-11-22; puppeteer points its other services to "dummy.test".
  'firefox.settings.services.mozilla.com',
  'dummy.test',
]);

export function isBrowsersOwn(host: string): boolean {
  return BROWSERS_OWN.has(host);
}
