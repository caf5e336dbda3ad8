import { keepCaret, putCaret, textBeforeCaret } from '../../lib/page/caret';
import type { KeyFate, KeyGate } from '../../lib/page/key-gate';
import { deliver, type Notice } from './deliver';
import { fillIn } from './filled-in';
import { HeldKeys } from './held-keys';
import { Palette } from './palette';
import type { PaletteServices } from './palette-services';
import { showToast } from './reply-toast';
import { areTwoSlashes, isSecondSlash, type TypedShortcut, typedShortcut } from './typed-shortcut';

/** What the desk is told about the page beside the palette's own services. */
export interface DeskOptions {
  services: PaletteServices;
  gate: KeyGate;
  css: string;
  /** The frame around a served comment box; undefined for every other element. */
  frameOf(editor: HTMLElement): Element | undefined;
  /** The editor that has the focus. */
  focused(): HTMLElement | undefined;
  /** Comment boxes on screen, first the most likely one. */
  boxes(): Iterable<HTMLElement>;
}

/**
 * Reaches for templates: by a button, by the extension's key, by "//", and by a shortcut and Tab or space. Keys are taken
 * only while a served comment box has the focus or the palette is open.
 */
export class ReplyDesk {
  private editor: HTMLElement | undefined;
  private palette: Palette | undefined;
  /** There while the text of a shortcut is on its way into the box. */
  private held: HeldKeys | undefined;
  /** After Escape from a palette that "//" opened, the next slash is meant as one. */
  private slashIsText = false;

  constructor(private readonly options: DeskOptions) {}

  /** A served comment box got the focus, or none has it any more. */
  focusMoved(editor: HTMLElement | undefined): void {
    const isOther = editor !== this.editor;
    this.editor = editor;
    this.listen();
    // Nobody answered when the page began: shortcuts would stay mere text.
    if (editor && isOther && !this.options.services.shelf()) void this.options.services.refresh();
  }

  /** Opens the palette at a box, or at the one that has the focus, or at the first on screen. */
  async openAt(wanted?: HTMLElement): Promise<boolean> {
    const { boxes, focused } = this.options;
    const [first] = boxes();
    const target = wanted ?? this.editor ?? first;
    if (!target) return false;
    if (focused() !== target) {
      target.scrollIntoView({ block: 'nearest' });
      putCaret(target, undefined, false);
      // A site may put another editor in the place of the box that was focused.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    if (!this.options.services.shelf()) await this.options.services.refresh();
    const editor = target.isConnected ? target : focused();
    return editor !== undefined && this.show(editor, 0);
  }

  close(): void {
    this.palette?.close();
  }

  private show(editor: HTMLElement, replace: number, shortcut?: TypedShortcut): boolean {
    const { services, css, frameOf } = this.options;
    const frame = frameOf(editor);
    const shelf = services.shelf();
    if (!frame || !shelf) {
      if (frame) this.tell({ said: 'palette.unreachable' });
      return false;
    }
    this.palette?.close();
    const opening = { editor, frame, replace, ...(shortcut && { template: shortcut.template }) };
    let opened: Palette | undefined;
    const closed = (notice: Notice | undefined, typed: string) => {
      // While the text went in, another one may have been opened.
      if (this.palette === opened) {
        this.palette = undefined;
        this.slashIsText = typed === '' && (replace === 1 || replace === 2);
        this.listen();
      }
      this.finish(notice, editor, typed);
    };
    opened = new Palette(services, opening, shelf, css, closed);
    this.palette = opened;
    this.listen();
    void services.refresh().then((changed) => changed && this.restock());
    return true;
  }

  /** After an insertion: tells what must be told, lets an open palette know of the use, and heeds a "//" typed meanwhile. */
  private finish(notice: Notice | undefined, editor: HTMLElement, typed: string): void {
    this.held = undefined;
    if (notice) this.tell(notice);
    this.restock();
    if (typed.endsWith('//') && !this.palette) this.showForSlashes(editor);
  }

  private restock(): void {
    const shelf = this.options.services.shelf();
    if (shelf) this.palette?.restock(shelf);
  }

  private listen(): void {
    const { gate } = this.options;
    gate.take = this.palette || this.editor ? (event) => this.key(event) : undefined;
  }

  private key(event: KeyboardEvent): KeyFate {
    if (this.palette) return this.palette.key(event);
    if (this.held) return this.held.take(event);
    const { editor } = this;
    if (!editor || event.ctrlKey || event.metaKey || event.altKey) return 'pass';
    if (event.key === '/') return this.slash(editor);
    if (event.key.length === 1) this.slashIsText = false;
    return (event.key === 'Tab' && !event.shiftKey) || event.key === ' ' ? this.expand(editor) : 'pass';
  }

  private slash(editor: HTMLElement): KeyFate {
    const isText = this.slashIsText;
    this.slashIsText = false;
    if (isText || !isSecondSlash(textBeforeCaret(editor))) return 'pass';
    if (this.options.services.shelf()) return this.show(editor, 1) ? 'swallow' : 'pass';
    void this.options.services.refresh().then(() => this.showForSlashes(editor));
    return 'pass';
  }

  /** For a "//" that became text because the templates, or the end of an insertion, came after it. */
  private showForSlashes(editor: HTMLElement): void {
    if (areTwoSlashes(textBeforeCaret(editor))) this.show(editor, 2);
  }

  private expand(editor: HTMLElement): KeyFate {
    const { services } = this.options;
    const shelf = services.shelf();
    const shortcut = shelf && typedShortcut(textBeforeCaret(editor), shelf.index);
    if (!shelf || !shortcut) return 'pass';
    const { template, length } = shortcut;
    const place = services.placeOf(editor);
    const brand = shelf.brands.find(({ id }) => id === services.brand.chosen());
    const filled = fillIn(template, { place, brand, now: services.now(), seed: services.seed(), turn: 0 });
    if (filled.asks.length > 0) return this.show(editor, length, shortcut) ? 'swallow' : 'pass';
    const held = new HeldKeys();
    this.held = held;
    const delivery = { editor, template, filled, place, caret: keepCaret(editor), replace: length, held };
    void deliver(services, delivery).then(
      (notice) => this.finish(notice, editor, held.all),
      () => this.finish({ said: 'toast.byHand', text: filled.text }, editor, ''),
    );
    return 'swallow';
  }

  private tell({ said, text }: Notice): void {
    const { services, css } = this.options;
    const { words } = services;
    showToast({
      said: words(said),
      close: words('toast.close'),
      dark: services.dark(),
      css,
      ...(text !== undefined && { text }),
    });
  }
}
