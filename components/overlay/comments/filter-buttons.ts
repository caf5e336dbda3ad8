import { QUEUE_FILTERS, type QueueFilter } from '../../../lib/replies/queue';
import { element } from '../save/element';
import type { CommentsTalk } from './comments-doors';

const BUTTON =
  'rounded-pill border border-line px-2 py-0.5 text-label aria-pressed:border-accent aria-pressed:bg-raised aria-pressed:font-semibold';

/** Draws the filters as buttons; made once and then only pressed, so that the focus stays. */
export function drawFilters(
  place: HTMLElement,
  chosen: QueueFilter,
  t: CommentsTalk,
  choose: (filter: QueueFilter) => void,
): void {
  const buttons = [...place.children] as HTMLButtonElement[];
  for (const [index, filter] of QUEUE_FILTERS.entries()) {
    const button =
      buttons[index] ??
      place.appendChild(element('button', { type: 'button', className: BUTTON, testid: `comments-${filter}` }));
    button.textContent = t(`comments.filter.${filter}`);
    button.ariaPressed = String(filter === chosen);
    button.onclick = () => choose(filter);
  }
}
