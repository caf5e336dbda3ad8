import type { BadgeState } from '../../lib/page/badges';
import { shadowHost } from '../../lib/page/shadow-host';

/** Tag of the element that carries a badge in the page. */
export const BADGE_TAG = 'lorgnette-badge';

/**
 * A badge is drawn by hand, without React: a page may hold a thousand. It never catches clicks meant for the post and
 * takes no more room than one line of 20 px; on a picture it lies in the corner.
 */
const CSS = `
:host { all: initial; display: block; height: 20px; pointer-events: none; color-scheme: light dark; }
:host([data-place='corner']) { position: absolute; inset: 4px auto auto 4px; z-index: 1; }
:host([data-place='top']) { height: 0; position: relative; z-index: 1; }
:host([data-place='top']) .badge { position: absolute; inset: 4px auto auto 4px; }
.badge {
  display: inline-block; height: 20px; box-sizing: border-box; padding: 0 7px; border-radius: 999px;
  font: 600 11px/18px system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; font-variant-numeric: tabular-nums;
  border: 1px solid #0c6763; background: #0c6763; color: #fff; white-space: nowrap;
}
.badge[data-look='maturing'] { background: #fff; color: #0c6763; }
.badge[data-look='hidden'] { background: #fff; color: #52615e; border: 1px dashed #52615e; }
:host([data-theme='dark']) .badge { background: #58c4bc; border-color: #58c4bc; color: #0a1b19; }
:host([data-theme='dark']) .badge[data-look='maturing'] { background: #1b2321; color: #58c4bc; }
:host([data-theme='dark']) .badge[data-look='hidden'] { background: #1b2321; color: #a4b3af; border-color: #a4b3af; }
`;

/** Makes one badge element; `draw` may be called as often as figures change. */
export function createBadge(dark: () => boolean): { host: HTMLElement; draw(state: BadgeState): void } {
  const { host, root } = shadowHost(BADGE_TAG, CSS);
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.dataset.testid = 'post-badge';
  badge.setAttribute('role', 'note');
  root.append(badge);
  const draw = (state: BadgeState) => {
    host.dataset.theme = dark() ? 'dark' : 'light';
    badge.textContent = state.text;
    badge.setAttribute('aria-label', state.label);
    badge.dataset.look = state.look;
    badge.dataset.postId = state.postId;
    setOrDrop(badge, 'value', state.value);
    setOrDrop(badge, 'timesUsual', state.timesUsual);
  };
  return { host, draw };
}

function setOrDrop(element: HTMLElement, name: string, value: number | undefined): void {
  if (value === undefined) delete element.dataset[name];
  else element.dataset[name] = String(value);
}
