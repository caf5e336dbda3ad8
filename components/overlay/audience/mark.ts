import type { MarkState } from '../../../lib/page/marks';
import { shadowHost } from '../../../lib/page/shadow-host';

/** Tag of the element that carries a mark in the page. */
export const MARK_TAG = 'lorgnette-mark';

/** Drawn by hand like a badge; never red, never a click target, and it gives way before the site's own words do. */
const CSS = `
:host { all: initial; display: inline-block; vertical-align: middle; pointer-events: none; }
span {
  display: block; margin-left: 6px; height: 16px; box-sizing: border-box; padding: 0 6px; border-radius: 999px; white-space: nowrap;
  font: 600 11px/14px system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif;
  border: 1px dashed #8a5a00; background: #fff; color: #8a5a00;
}
:host([data-theme='dark']) span { border-color: #e0ad55; background: #1b2321; color: #e0ad55; }
`;

export function createMark(dark: () => boolean): { host: HTMLElement; draw(state: MarkState): void } {
  const { host, root } = shadowHost(MARK_TAG, CSS);
  const mark = document.createElement('span');
  mark.dataset.testid = 'audience-mark';
  mark.setAttribute('role', 'note');
  root.append(mark);
  const draw = ({ text, label }: MarkState) => {
    host.dataset.theme = dark() ? 'dark' : 'light';
    mark.textContent = text;
    mark.setAttribute('aria-label', label);
  };
  return { host, draw };
}
