/** The ability under its two names: a function of the extension in Chromium, a member of elements in Firefox. */
interface Opener {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** Opens the shadow root of an element of the page, closed ones too; null where there is none. */
export function openShadow(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? askBrowser(element) ?? element.shadowRoot;
}

function askBrowser(element: Element): ShadowRoot | null | undefined {
  try {
    return (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot?.(element);
  } catch {
    // Some elements cannot have one.
    return undefined;
  }
}
