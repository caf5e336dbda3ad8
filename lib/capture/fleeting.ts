import type { Inbox } from './inbox';

/**
 * Copies the values of an attribute that the page removes while it starts (VK's `data-exec`, 2026-09), as soon as
 * elements with it are parsed. Each element's value is kept once.
 *
 * @param worthKeeping tells values that can carry records from the many that only start some widget
 */
export function keepFleetingAttribute(
  attribute: string,
  worthKeeping: (value: string) => boolean,
  inbox: Inbox,
  signal: AbortSignal,
): void {
  const kept = new WeakSet<Element>();
  const keep = (element: Element) => {
    const body = element.getAttribute(attribute);
    if (!body || kept.has(element) || !worthKeeping(body)) return;
    kept.add(element);
    inbox.put({ kind: 'attribute', url: location.href, pageUrl: location.href, time: Date.now(), body });
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
