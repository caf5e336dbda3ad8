import type { StoredTemplate } from '../../lib/model';
import { type Caret, keepCaret, putCaret } from '../../lib/page/caret';
import type { KeyFate } from '../../lib/page/key-gate';
import { deliver, type Notice } from './deliver';
import { HeldKeys } from './held-keys';
import { drawForm, type PaletteForm } from './palette-form';
import { type PaletteDeed, readKey } from './palette-keys';
import { PaletteModel } from './palette-model';
import type { PaletteServices, PaletteShelf, ReplyPlace } from './palette-services';
import { PaletteView } from './palette-view';

export interface Opening {
  editor: HTMLElement;
  /** What the palette must not cover. */
  frame: Element;
  /** Code units typed before the caret that an insertion replaces ("/thx", "/"). */
  replace: number;
  /** The only template in question; its form is shown at once. */
  template?: StoredTemplate;
}

/** An open palette beside one comment box. The focus stays in the box unless a field of the palette is clicked. */
export class Palette {
  private readonly model: PaletteModel;
  private readonly view: PaletteView;
  private readonly place: ReplyPlace;
  /** Where the caret stood at the opening; nothing can move it before the palette closes. */
  private readonly caret: Caret | undefined;
  private readonly stop = new AbortController();
  private form: PaletteForm | undefined;
  /** There while the text is on its way into the box. */
  private held: HeldKeys | undefined;

  constructor(
    private readonly services: PaletteServices,
    private readonly opening: Opening,
    shelf: PaletteShelf,
    css: string,
    /** Told when it is gone; after an insertion with what was typed meanwhile. */
    private readonly closed: (notice: Notice | undefined, typed: string) => void,
  ) {
    const { editor, template } = opening;
    this.place = services.placeOf(editor);
    this.caret = keepCaret(editor);
    const suggestion = this.place.comment ? services.suggest?.(this.place.comment) : undefined;
    const chosen = services.brand.chosen();
    const brand = shelf.brands.some(({ id }) => id === chosen) ? chosen : '';
    const setting = { place: this.place, now: services.now(), seed: services.seed(), suggestion, brand };
    this.model = new PaletteModel(shelf, setting);
    const look = { words: services.words, dark: services.dark(), css, place: this.place, suggestion };
    this.view = new PaletteView(
      { ...look, brands: shelf.brands },
      {
        choose: (row) => {
          this.model.select(row);
          this.insert();
        },
        find: (query) => this.change(() => this.model.find(query)),
        chooseBrand: (id) => {
          services.brand.choose(id);
          this.change(() => this.model.chooseBrand(id));
        },
        openTemplates: () => {
          this.close();
          services.openTemplates();
        },
      },
    );
    this.view.showBrand(brand);
    document.documentElement.append(this.view.host);
    this.view.draw(this.model);
    this.follow();
    if (template) {
      this.model.only(template);
      this.view.draw(this.model);
      this.insert();
    }
  }

  /** What an open palette does with a key. */
  key(event: KeyboardEvent): KeyFate {
    if (this.held) return this.held.take(event);
    const focus = this.view.focusIn();
    if (this.form) return this.keyInForm(event, focus);
    // A button or list of the palette's own works as everywhere, but for the way out.
    if (focus === 'control' && event.key !== 'Escape') return 'keep';
    const { fate, deed } = readKey(event, focus === 'box');
    if (deed) this.carryOut(deed);
    return fate;
  }

  /** Newer templates came meanwhile. */
  restock(shelf: PaletteShelf): void {
    if (!this.form && !this.stop.signal.aborted) this.change(() => this.model.restock(shelf));
  }

  /** Goes away; the box is left exactly as it was. */
  close(notice?: Notice): void {
    if (this.stop.signal.aborted) return;
    const hadFocus = this.view.focusIn() !== 'none';
    this.stop.abort();
    this.view.host.remove();
    if (hadFocus) putCaret(this.opening.editor, this.caret, false);
    this.closed(notice, '');
  }

  private carryOut(deed: PaletteDeed): void {
    const { model } = this;
    if (deed.does === 'insert') this.insert();
    else if (deed.does === 'close') this.close();
    else if (deed.does === 'erase' && model.query === '') this.close();
    else if (deed.does === 'pick') {
      if (model.pick(deed.number)) this.insert();
    } else {
      this.change(() => {
        if (deed.does === 'move') model.move(deed.steps);
        else if (deed.does === 'turn') model.turnBy(deed.steps);
        else model.find(deed.does === 'type' ? model.query + deed.text : withoutLast(model.query));
      });
    }
  }

  private change(work: () => void): void {
    work();
    this.view.draw(this.model);
  }

  /** Inserts what is selected; a template that asks for something gets its form first. */
  private insert(): void {
    const template = this.model.chosen();
    const filled = this.model.filledIn(this.form?.answers());
    if (!template || !filled) return;
    if (filled.asks.length > 0 && !this.form) {
      const back = () => this.leaveForm();
      this.form = drawForm(template.title, filled.asks, this.services.words, () => this.insert(), back);
      this.view.showForm(this.form.root);
      this.form.focus();
      return;
    }
    const { editor, replace } = this.opening;
    this.stop.abort();
    this.view.host.remove();
    const held = new HeldKeys();
    this.held = held;
    void deliver(this.services, { editor, template, filled, place: this.place, caret: this.caret, replace, held }).then(
      (notice) => this.closed(notice, held.all),
      () => this.closed({ said: 'toast.byHand', text: filled.text }, ''),
    );
  }

  private leaveForm(): void {
    if (this.opening.template) {
      this.close();
      return;
    }
    putCaret(this.opening.editor, this.caret, false);
    this.form = undefined;
    this.view.showForm(undefined);
    this.view.draw(this.model);
  }

  private keyInForm({ key }: KeyboardEvent, focus: 'none' | 'box' | 'control'): KeyFate {
    if (key === 'Escape') this.leaveForm();
    else if (key === 'Enter' && focus !== 'control') this.insert();
    else return 'keep';
    return 'swallow';
  }

  /** Stays beside the box while the page moves, and goes when the box does or the user clicks elsewhere. */
  private follow(): void {
    const { signal } = this.stop;
    const { frame, editor } = this.opening;
    const move = () => {
      if (!editor.isConnected) {
        this.close();
        return;
      }
      const { left, top, width, height } = frame.getBoundingClientRect();
      this.view.moveTo({ left, top, width, height });
    };
    window.addEventListener('scroll', move, { signal, capture: true, passive: true });
    window.addEventListener('resize', move, { signal });
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.composedPath().includes(this.view.host)) this.close();
      },
      { signal, capture: true },
    );
    move();
  }
}

function withoutLast(text: string): string {
  return Array.from(text).slice(0, -1).join('');
}
