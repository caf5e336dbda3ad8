import { shadowHost } from '../../lib/page/shadow-host';

/** Tag of the element that carries a reply button in the page. */
export const REPLY_BUTTON_TAG = 'lorgnette-reply';

/** A line of its own behind the comment box, so that nothing of the site's is covered. */
const CSS = `
:host { all: initial; display: block; height: 24px; text-align: end; pointer-events: none; }
button {
  pointer-events: auto; display: inline-flex; align-items: center; justify-content: center; box-sizing: border-box;
  width: 28px; height: 22px; margin: 2px 4px 0; padding: 0; border: 1px solid #d5dddb; border-radius: 999px;
  background: #fff; color: #0c6763; cursor: pointer;
}
button:hover { border-color: #0c6763; }
button:focus-visible { outline: 2px solid #0c6763; outline-offset: 1px; }
:host([data-theme='dark']) button { border-color: #3b4844; background: #1b2321; color: #58c4bc; }
:host([data-theme='dark']) button:hover { border-color: #58c4bc; }
svg { width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linejoin: round; }
`;

const SVG = 'http://www.w3.org/2000/svg';

/** A speech bubble with lines: words that are ready. */
const BUBBLE = 'M2.5 3h11v7.5h-6l-3 3v-3h-2ZM5 5.8h6M5 7.9h4';

/** The button of one comment box. Pressing it leaves the focus, and with it the caret, in the box. */
export function createReplyButton(label: string, dark: boolean, press: () => void): { host: HTMLElement } {
  const { host, root } = shadowHost(REPLY_BUTTON_TAG, CSS);
  host.dataset.theme = dark ? 'dark' : 'light';
  const button = document.createElement('button');
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.dataset.testid = 'reply-button';
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', BUBBLE);
  drawing.append(line);
  button.append(drawing);
  root.append(button);
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => event.isTrusted && press());
  // The site must not take a press of ours for one beside its box, and close it.
  for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  return { host };
}
