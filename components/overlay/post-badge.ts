import type { BadgeElement, BadgeState } from '../../lib/page/badges';
import { shadowHost } from '../../lib/page/shadow-host';

/** Tag of the element that carries a badge in the page. */
export const BADGE_TAG = 'lorgnette-badge';

/**
 * A badge is drawn by hand, without React: a page may hold a thousand. Only its star catches clicks; the figures leave
 * them to the post. It takes no more room than one line of 20 px; on a picture it lies in the corner.
 */
const CSS = `
:host { all: initial; display: block; height: 20px; pointer-events: none; color-scheme: light dark; white-space: nowrap;
  --ink: #0c6763; --soft: #52615e; --paper: #fff; --on: #fff; --trouble: #8a5a00; }
:host([data-theme='dark']) { --ink: #58c4bc; --soft: #a4b3af; --paper: #1b2321; --on: #0a1b19; --trouble: #e0ad55; }
:host([data-place='corner']) { position: absolute; inset: 4px auto auto 4px; z-index: 1; }
:host([data-place='top']) { height: 0; position: relative; z-index: 1; }
:host([data-place='top']) .line { position: absolute; inset: 4px auto auto 4px; }
.line { display: inline-flex; gap: 4px; height: 20px; }
.badge, .star {
  height: 20px; box-sizing: border-box; border-radius: 999px; border: 1px solid var(--ink);
  font: 600 11px/18px system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; font-variant-numeric: tabular-nums;
}
.badge { padding: 0 7px; background: var(--ink); color: var(--on); }
.badge[data-look='maturing'] { background: var(--paper); color: var(--ink); }
.badge[data-look='hidden'] { background: var(--paper); color: var(--soft); border: 1px dashed var(--soft); }
.star { position: relative; width: 20px; padding: 0; margin: 0; background: var(--paper); color: var(--ink); cursor: pointer;
  pointer-events: auto; text-align: center; touch-action: manipulation; -webkit-touch-callout: none; user-select: none; }
.star::after { content: ''; position: absolute; inset: -3px; }
.star::before { content: '☆'; font-size: 13px; }
.star[data-saved]::before { content: '★'; }
.star[data-look='saving']::before { content: '…'; }
.star[data-look='refused'] { color: var(--trouble); border-color: var(--trouble); }
.star[data-look='refused']::before { content: '!'; }
.star:hover { background: var(--ink); color: var(--on); }
.star:focus-visible { outline: 2px solid var(--ink); outline-offset: 1px; box-shadow: 0 0 0 1px var(--paper); }
`;

/**
 * Makes one badge element; `draw` may be called as often as its state changes.
 *
 * @returns with it the post that it was last drawn for: lists recycle their elements
 */
export function createBadge(dark: () => boolean): BadgeElement & { postId(): string } {
  const { host, root } = shadowHost(BADGE_TAG, CSS);
  const line = document.createElement('span');
  line.className = 'line';
  const star = document.createElement('button');
  star.type = 'button';
  star.className = 'star';
  star.dataset.testid = 'save-post';
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.dataset.testid = 'post-badge';
  badge.setAttribute('role', 'note');
  line.append(star);
  root.append(line);

  const draw = ({ postId, figures, star: { look, label } }: BadgeState) => {
    host.dataset.theme = dark() ? 'dark' : 'light';
    if (figures) {
      badge.textContent = figures.text;
      badge.setAttribute('aria-label', figures.label);
      badge.dataset.look = figures.look;
      badge.dataset.postId = postId;
      setOrDrop(badge, 'value', figures.value);
      setOrDrop(badge, 'timesUsual', figures.timesUsual);
      // After the star, which would move from under the pointer when the figures come.
      if (badge.parentNode !== line) line.append(badge);
    } else badge.remove();
    star.dataset.postId = postId;
    star.dataset.look = look;
    setOrDrop(star, 'saved', look === 'saved' ? true : undefined);
    star.setAttribute('aria-pressed', String(look === 'saved'));
    star.setAttribute('aria-label', label);
    star.title = label;
  };
  return { host, draw, focus: () => star.focus(), postId: () => star.dataset.postId ?? '' };
}

function setOrDrop(element: HTMLElement, name: string, value: number | boolean | undefined): void {
  if (value === undefined) delete element.dataset[name];
  else element.dataset[name] = String(value);
}
