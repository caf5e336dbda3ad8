const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Heading of the list of other posts that the view for guests and bots puts behind the text (2026-08). */
const INJECTED = /^\s*Последние записи:\s*$/;

/**
 * Text as a reader sees it: line breaks kept, emoji pictures as their characters, buttons left out, and the injected
 * list of other posts cut off. Never looks at layout, so it is the same everywhere.
 */
export function visibleText(element: Element): string {
  return gather(element)
    .replace(/[ \t]+\n/g, '\n')
    .trim();
}

function gather(parent: Node): string {
  let text = '';
  for (const node of Array.from(parent.childNodes)) {
    if (node.nodeType === TEXT_NODE) {
      if (INJECTED.test(node.nodeValue ?? '') && isFollowedByPosts(node)) break;
      text += node.nodeValue ?? '';
    } else if (node.nodeType === ELEMENT_NODE) text += ofElement(node as Element);
  }
  return text;
}

function ofElement(element: Element): string {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') return '\n';
  if (tag === 'IMG') return element.getAttribute('alt') ?? '';
  if (tag === 'BUTTON' || tag === 'SCRIPT' || tag === 'STYLE') return '';
  return element.getAttribute('data-testid') === 'showmoretext-after' ? '' : gather(element);
}

/** The next element after the heading, apart from line breaks, is a link to a post. */
function isFollowedByPosts(heading: Node): boolean {
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType !== ELEMENT_NODE) continue;
    const element = node as Element;
    if (element.tagName.toUpperCase() === 'BR') continue;
    return /^\/wall-?\d+_\d+/.test(element.getAttribute('href') ?? '');
  }
  return false;
}
