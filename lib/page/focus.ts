/** Opens a shadow root, closed ones too; browsers give this ability to extensions in different places. */
export type OpenShadow = (element: Element) => ShadowRoot | null;

/**
 * The element that really has the focus: through shadow roots and through frames of this origin, into which a page's
 * own `document.activeElement` does not look. Undefined when nothing but the page itself has it.
 */
export function focusedElement(document: Document, open: OpenShadow): HTMLElement | undefined {
  let element = document.activeElement;
  for (let deeper = element; deeper; ) {
    element = deeper;
    deeper = (open(deeper) ?? frameDocument(deeper))?.activeElement ?? null;
  }
  const isPage = element === null || element.localName === 'body' || element === element.ownerDocument.documentElement;
  return isPage ? undefined : (element as HTMLElement);
}

/** The document inside a frame, if this origin may look into it. */
function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
