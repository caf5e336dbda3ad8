import { element } from './element';
import type { PaletteModel, PaletteRow } from './palette-model';
import type { PaletteWords } from './palette-services';

/** Id of a row, for the box that points at the selected one. */
export const rowId = (place: number) => `lorgnette-row-${place}`;

/** Draws the rows; pressing one selects it, a click inserts it. */
export function drawRows(list: HTMLElement, model: PaletteModel, words: PaletteWords, choose: (place: number) => void) {
  const rows = model.rows().map((row, index) => drawRow(row, index, words, choose));
  list.replaceChildren(...rows);
}

function drawRow(row: PaletteRow, index: number, words: PaletteWords, choose: (place: number) => void): HTMLElement {
  const { template, isSelected, usedHere, place } = row;
  const number = element('span', 'w-3 shrink-0 text-label text-ink-soft', { 'aria-hidden': 'true' }, String(index + 1));
  const title = element('span', 'min-w-0 grow truncate', {}, template.title);
  const used = usedHere
    ? element('span', 'shrink-0 text-label text-notable', {}, words('palette.usedHere'))
    : undefined;
  const shortcut = template.shortcut
    ? element('span', 'max-w-24 shrink-0 truncate text-label text-ink-soft', {}, `/${template.shortcut}`)
    : undefined;
  const made = element(
    'li',
    `flex cursor-pointer items-center gap-2 rounded-[8px] px-2 py-1 ${isSelected ? 'bg-accent text-on-accent' : 'hover:bg-raised'}`,
    {
      id: rowId(place),
      role: 'option',
      'aria-selected': isSelected ? 'true' : 'false',
      'data-testid': 'reply-template',
      'data-template-id': template.id,
    },
    number,
    title,
    used,
    shortcut,
  );
  if (isSelected) for (const quiet of [number, used, shortcut]) quiet?.setAttribute('style', 'color:inherit');
  made.addEventListener('click', () => choose(place));
  return made;
}
