import { element, float } from './element';

/** How long a note stays, in ms. */
const STAYS_MS = 3_000;
const MARGIN = 8;

/**
 * A short note beside what it is about, read out by screen readers and gone by itself. A new one takes the place of
 * the last.
 */
export function saveNotes(layer: HTMLElement): (text: string, near: DOMRect | undefined) => void {
  // The region stands before it says something, or it would not be read out.
  const region = element('div', { role: 'status' });
  layer.append(region);
  const note = element('p', {
    className: 'fixed rounded-pill border border-line bg-paper px-3 py-1 text-body text-ink shadow-float',
    testid: 'save-note',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text, near) => {
    clearTimeout(timer);
    note.textContent = text;
    region.append(float(layer, note));
    const { width, height } = note.getBoundingClientRect();
    const left = near ? near.left : (innerWidth - width) / 2;
    const top = near ? near.bottom + MARGIN : innerHeight - height - 3 * MARGIN;
    note.style.left = `${clamp(left, innerWidth - width)}px`;
    note.style.top = `${clamp(top, innerHeight - height)}px`;
    timer = setTimeout(() => note.remove(), STAYS_MS);
  };
}

function clamp(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most - MARGIN));
}
