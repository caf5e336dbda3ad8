import type { Box } from '../../lib/page/dock';
import { shadowHost } from '../../lib/page/shadow-host';
import { element } from './element';
import { PaletteRows, rowId } from './palette-list';
import type { PaletteModel } from './palette-model';
import { placePalette } from './palette-place';
import { drawPreview } from './palette-preview';
import type { PaletteWords, ReplyPlace, Suggestion } from './palette-services';

/** Tag of the element that carries the palette in the page. */
export const PALETTE_TAG = 'lorgnette-palette';

export interface PaletteLook {
  words: PaletteWords;
  dark: boolean;
  css: string;
  place: ReplyPlace;
  suggestion: Suggestion | undefined;
  brands: readonly { id: string; name: string }[];
}

export interface PaletteDoings {
  choose(place: number): void;
  find(query: string): void;
  chooseBrand(id: string): void;
  openTemplates(): void;
}

/**
 * The palette's elements. Drawn by hand like the badges: with React it would bring 69 kB (gzip) to pages whose
 * interface is not loaded, feeds for instance, and eight rows without inner state need none of it (2026-11).
 */
export class PaletteView {
  readonly host: HTMLElement;
  readonly box: HTMLInputElement;
  private readonly root: ShadowRoot;
  private readonly frame: HTMLElement;
  private readonly rows: PaletteRows;
  private readonly preview: HTMLElement;
  private readonly note: HTMLElement;
  private readonly live = element('div', 'sr-only', { role: 'status', 'aria-live': 'polite' });
  private readonly body: HTMLElement;
  private readonly footer: HTMLElement;
  private form: HTMLElement | undefined;
  private brandSelect: HTMLSelectElement | undefined;

  constructor(
    private readonly look: PaletteLook,
    private readonly doings: PaletteDoings,
  ) {
    const { words, dark, css } = look;
    const { host, root } = shadowHost(PALETTE_TAG, css);
    this.host = host;
    this.root = root;
    const list = element('ul', 'shrink-0 px-1 pb-1', {
      role: 'listbox',
      id: 'lorgnette-list',
      'aria-label': words('palette.list'),
    });
    this.rows = new PaletteRows(list, words, (place) => doings.choose(place));
    this.note = element('p', 'px-3 pb-2 text-ink-soft empty:hidden', { role: 'note' });
    this.preview = element('div', 'flex min-h-0 flex-col gap-2 overflow-y-auto border-line p-3');
    this.box = element('input', 'min-w-0 grow rounded-[8px] border border-line bg-paper px-2 py-1', {
      role: 'combobox',
      type: 'text',
      autocomplete: 'off',
      'aria-expanded': 'true',
      'aria-controls': 'lorgnette-list',
      'aria-autocomplete': 'list',
      'aria-label': words('palette.search'),
      placeholder: words('palette.search'),
    });
    this.box.addEventListener('input', () => doings.find(this.box.value));
    const column = element('div', 'flex min-h-0 min-w-0 flex-col', { 'data-part': 'column' }, ...this.head());
    column.append(element('div', 'min-h-0 overflow-y-auto', {}, list, this.note));
    this.body = element('div', 'flex min-h-0 grow', {}, column, this.preview);
    this.footer = this.foot();
    this.frame = element(
      'div',
      'fixed flex flex-col overflow-hidden rounded-[10px] border border-line bg-paper text-body text-ink shadow-float',
      { role: 'dialog', 'aria-label': words('palette.name'), 'data-testid': 'reply-palette' },
      this.body,
      this.footer,
    );
    root.append(element('div', 'lorgnette', { 'data-theme': dark ? 'dark' : 'light' }, this.frame, this.live));
    this.keepFocus();
  }

  draw(model: PaletteModel): void {
    const { words } = this.look;
    const rows = model.rows();
    const selected = rows.find(({ isSelected }) => isSelected);
    const filled = model.filledIn();
    this.rows.draw(rows);
    if (this.box.value !== model.query) this.box.value = model.query;
    if (selected) this.box.setAttribute('aria-activedescendant', rowId(selected.place));
    else this.box.removeAttribute('aria-activedescendant');
    const nothing = model.isEmpty ? words('palette.empty') : words('palette.none', { query: model.query });
    this.note.textContent = selected ? '' : nothing;
    drawPreview(this.preview, filled, { usedHere: selected?.usedHere ?? false, tone: model.brand?.tone }, words);
    // Not `hidden`: the element's own display would win over it.
    this.preview.style.display = filled ? '' : 'none';
    const place = selected ? selected.place + 1 : 0;
    this.live.textContent =
      selected && filled
        ? words('palette.spoken', { place, total: model.total, title: selected.template.title, text: filled.text })
        : nothing;
  }

  /** What of the palette has the focus: a box to type in, another control, or nothing. */
  focusIn(): 'none' | 'box' | 'control' {
    const active = this.root.activeElement;
    if (active === null) return 'none';
    return active.localName === 'input' ? 'box' : 'control';
  }

  /** Shows a form in place of the list, or the list again. */
  showForm(form: HTMLElement | undefined): void {
    this.form?.remove();
    this.form = form;
    for (const part of [this.body, this.footer]) part.style.display = form ? 'none' : '';
    if (form) this.frame.prepend(form);
  }

  /** Moves beside the comment box; its own height follows from its content. */
  moveTo(box: Box): void {
    const place = placePalette(box, { width: innerWidth, height: innerHeight });
    const { style } = this.frame;
    const px = (value: number | undefined) => (value === undefined ? 'auto' : `${value}px`);
    style.left = px(place.left);
    style.width = px(place.width);
    style.top = px(place.top);
    style.bottom = px(place.bottom);
    style.maxHeight = px(place.maxHeight);
    style.zIndex = '2147483647';
    this.body.style.flexDirection = place.beside ? 'row' : 'column';
    const column = this.body.firstElementChild as HTMLElement;
    column.style.flex = place.beside ? '0 0 360px' : '0 1 auto';
    this.preview.style.flex = place.beside ? '1 1 0' : '0 1 auto';
    this.preview.style.maxHeight = place.beside ? '' : '110px';
    this.preview.style.borderWidth = place.beside ? '0 0 0 1px' : '1px 0 0';
  }

  private head(): HTMLElement[] {
    const { words, place, suggestion } = this.look;
    const line = (said: string) =>
      element('p', 'mx-3 mt-2 line-clamp-2 break-words text-label text-ink-soft', {}, said);
    const to = place.fullName ?? (place.handle && `@${place.handle}`);
    const who = [
      place.writesAs && words('palette.as', { name: place.writesAs }),
      to && words('palette.to', { name: to }),
    ];
    const said = who.filter((part) => part).join(' · ');
    return [
      ...(said ? [line(said)] : []),
      ...(suggestion ? [line(words('palette.suggested', { words: suggestion.because.join(', ') }))] : []),
      element('div', 'flex items-center gap-2 p-2', {}, this.box),
    ];
  }

  private foot(): HTMLElement {
    const { words, brands } = this.look;
    const manage = element('button', 'shrink-0 text-accent', { type: 'button' }, words('palette.manage'));
    manage.addEventListener('click', this.doings.openTemplates);
    return element(
      'div',
      'flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-3 py-1 text-label text-ink-soft',
      {},
      element('span', 'min-w-0 grow', {}, words('palette.keys')),
      brands.length > 0 ? this.brandChoice(brands) : undefined,
      manage,
    );
  }

  private brandChoice(brands: PaletteLook['brands']): HTMLElement {
    const { words } = this.look;
    const options = [{ id: '', name: words('palette.brandNone') }, ...brands];
    const select = element(
      'select',
      'max-w-32 rounded-[8px] border border-line bg-paper',
      { 'aria-label': words('palette.brand'), 'data-testid': 'reply-brand' },
      ...options.map(({ id, name }) => element('option', '', { value: id }, name)),
    );
    select.addEventListener('change', () => this.doings.chooseBrand(select.value));
    this.brandSelect = select;
    return select;
  }

  showBrand(id: string): void {
    if (this.brandSelect) this.brandSelect.value = id;
  }

  /** A press on the palette must not take the focus out of the editor, but for its own fields; and no press is the site's. */
  private keepFocus(): void {
    this.frame.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && !event.target.closest('input, select, textarea')) event.preventDefault();
    });
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'wheel', 'focusin', 'focusout']) {
      this.host.addEventListener(type, (event) => event.stopPropagation());
    }
  }
}
