/**
 * Makes an element with a shadow root of our own, styled by one shared sheet.
 *
 * The root is closed, so that the page sees an empty element; only the test build opens it. Nothing else is added to
 * the page: no style in its head, no web-accessible file (prototypes of 2026-11 showed why WXT's own shadow UI does both).
 */
export function shadowHost(tag: string, css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: __OPEN_SHADOW_ROOTS__ ? 'open' : 'closed' });
  root.adoptedStyleSheets = [sheetFor(css)];
  return { host, root };
}

const sheets = new Map<string, CSSStyleSheet>();

/** One constructed sheet per text: a thousand badges share it. */
function sheetFor(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

/** Removes elements that an earlier copy of the extension left behind in this document. */
export function removeStaleHosts(...tags: string[]): void {
  for (const tag of tags) for (const host of document.querySelectorAll(tag)) host.remove();
}
