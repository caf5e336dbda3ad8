import { element } from './save/element';

const SVG = 'http://www.w3.org/2000/svg';

/** A heading of the panel that opens what it stands for, for scripts that draw their own block. */
export interface BlockFrame {
  root: HTMLDetailsElement;
  heading: HTMLElement;
  title: HTMLElement;
  /** Short result beside the title, so that it need not be opened to learn the main thing. */
  aside: HTMLElement;
}

/**
 * Draws the frame of a block; it looks like the blocks that come with the panel.
 *
 * @param name test id of the block; its result has the same with "-aside"
 * @param onToggle called whenever it was opened or closed
 */
export function blockFrame(name: string, inside: HTMLElement, onToggle: () => void): BlockFrame {
  const title = element('span', { className: 'font-semibold' });
  const aside = element('span', { className: 'ml-auto truncate text-ink-soft', testid: `${name}-aside` });
  const heading = element(
    'summary',
    { className: 'flex items-center gap-2 px-3 py-2 hover:bg-raised' },
    element('span', { className: '-rotate-90 text-ink-soft transition-transform group-open:rotate-0' }, chevron()),
    title,
    aside,
  );
  const root = element(
    'details',
    { className: 'group border-t border-line', testid: name, ontoggle: onToggle },
    heading,
    inside,
  );
  return { root, heading, title, aside };
}

/** Writes a text only when it is another one: screen readers would read it again. */
export function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** The mark of everything in the panel that opens. */
function chevron(): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  const looks = {
    width: 12,
    height: 12,
    viewBox: '0 0 16 16',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.5,
  };
  for (const [name, value] of Object.entries(looks)) drawing.setAttribute(name, String(value));
  drawing.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', 'M4 6l4 4 4-4');
  drawing.append(line);
  return drawing;
}
