/** A small button that belongs to one comment box. */
export interface BoxButton {
  host: HTMLElement;
}

export interface BoxButtonOptions {
  /** The comment boxes on screen, each with the frame behind which its button goes. */
  boxes(): Iterable<{ editor: HTMLElement; frame: Element }>;
  create(editor: HTMLElement): BoxButton;
}

/**
 * Keeps one button behind the frame of every comment box. It stands in a line of its own after everything the site has
 * put there, so it covers nothing; sites that draw a box anew drop it, and the next change of the page brings it back.
 */
export class BoxButtons {
  private readonly placed = new Map<HTMLElement, { button: BoxButton; frame: Element }>();

  constructor(private readonly options: BoxButtonOptions) {}

  update(): void {
    const present = new Set<HTMLElement>();
    for (const { editor, frame } of this.options.boxes()) {
      present.add(editor);
      const known = this.placed.get(editor);
      if (known?.button.host.isConnected && known.frame === frame) continue;
      known?.button.host.remove();
      const button = this.options.create(editor);
      frame.after(button.host);
      this.placed.set(editor, { button, frame });
    }
    for (const editor of this.placed.keys()) if (!present.has(editor)) this.remove(editor);
  }

  clear(): void {
    for (const editor of [...this.placed.keys()]) this.remove(editor);
  }

  private remove(editor: HTMLElement): void {
    this.placed.get(editor)?.button.host.remove();
    this.placed.delete(editor);
  }
}
