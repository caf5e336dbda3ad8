import { element } from './element';
import type { PaletteRow } from './palette-model';
import type { PaletteWords } from './palette-services';

/** Id of a row, for the box that points at the selected one. */
export const rowId = (place: number) => `lorgnette-row-${place}`;

const LOOK = 'flex cursor-pointer items-center gap-2 rounded-[8px] px-2 py-1';
const QUIET = 'shrink-0 text-label text-ink-soft';

/** One row's elements, used again for whatever stands there next. */
interface DrawnRow {
  root: HTMLElement;
  title: HTMLElement;
  used: HTMLElement;
  shortcut: HTMLElement;
  shown?: PaletteRow;
}

/** The rows on screen. A key changes what they say and nothing else: elements stay, so little is laid out anew. */
export class PaletteRows {
  private readonly drawn: DrawnRow[] = [];

  constructor(
    private readonly list: HTMLElement,
    private readonly words: PaletteWords,
    /** A row was clicked; its place among all that fit. */
    private readonly choose: (place: number) => void,
  ) {}

  draw(rows: readonly PaletteRow[]): void {
    while (this.drawn.length < rows.length) this.drawn.push(this.make(this.drawn.length));
    for (const [index, row] of rows.entries()) {
      const drawn = this.drawn[index];
      if (drawn) show(drawn, row, this.words);
    }
    const { list } = this;
    while (list.childElementCount > rows.length) list.lastElementChild?.remove();
    list.append(...this.drawn.slice(list.childElementCount, rows.length).map(({ root }) => root));
  }

  private make(index: number): DrawnRow {
    const number = element('span', `w-3 ${QUIET}`, { 'aria-hidden': 'true' }, String(index + 1));
    const title = element('span', 'min-w-0 grow truncate');
    const used = element('span', 'shrink-0 text-label text-notable empty:hidden');
    const shortcut = element('span', `max-w-24 truncate ${QUIET} empty:hidden`);
    const root = element(
      'li',
      LOOK,
      { role: 'option', 'data-testid': 'reply-template' },
      number,
      title,
      used,
      shortcut,
    );
    const drawn: DrawnRow = { root, title, used, shortcut };
    root.addEventListener('click', () => drawn.shown && this.choose(drawn.shown.place));
    return drawn;
  }
}

/** Writes only what differs from what stands there. */
function show(drawn: DrawnRow, row: PaletteRow, words: PaletteWords): void {
  const { root, title, used, shortcut, shown } = drawn;
  const { template, place, isSelected, usedHere } = row;
  drawn.shown = row;
  if (shown?.place !== place) root.id = rowId(place);
  if (shown?.template !== template) {
    root.dataset.templateId = template.id;
    title.textContent = template.title;
    shortcut.textContent = template.shortcut && `/${template.shortcut}`;
  }
  if (shown?.usedHere !== usedHere) used.textContent = usedHere ? words('palette.usedHere') : '';
  if (shown?.isSelected === isSelected) return;
  root.setAttribute('aria-selected', isSelected ? 'true' : 'false');
  root.className = `${LOOK} ${isSelected ? 'bg-accent text-on-accent' : 'hover:bg-raised'}`;
  for (const quiet of [root.firstElementChild, used, shortcut]) {
    if (isSelected) quiet?.setAttribute('style', 'color:inherit');
    else quiet?.removeAttribute('style');
  }
}
