import type { Inbox } from './inbox';

/**
 * Copies the values of an attribute that the page removes while it starts (VK's `data-exec`, 2026-09), as soon as
 * elements with it are parsed.
 */
export function keepFleetingAttribute(attribute: string, inbox: Inbox, signal: AbortSignal): void {
  const keep = (element: Element) => {
    const body = element.getAttribute(attribute);
    if (body) inbox.put({ kind: 'attribute', url: location.href, pageUrl: location.href, time: Date.now(), body });
  };
  const keepBelow = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (node.hasAttribute(attribute)) keep(node);
    for (const element of node.querySelectorAll(`[${attribute}]`)) keep(element);
  };
  const observer = new MutationObserver((changes) => {
    for (const change of changes) for (const node of change.addedNodes) keepBelow(node);
  });
  keepBelow(document.documentElement);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
