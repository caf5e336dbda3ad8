import type { AccountPlace } from '../networks/contract';

/** What a mark says; equal states need no redraw. */
export interface MarkState {
  text: string;
  /** Spoken name. */
  label: string;
}

export interface MarkOptions {
  places(): AccountPlace[];
  state(place: AccountPlace): MarkState | undefined;
  /** Makes the element that carries a mark, and draws into it. */
  create(): { host: HTMLElement; draw(state: MarkState): void };
}

interface Placed {
  host: HTMLElement;
  draw(state: MarkState): void;
  text: string;
}

/**
 * Keeps a small mark behind the name of some people and comments on screen. Most places have none, and lists recycle
 * their rows, so each update asks anew.
 */
export class Marks {
  private readonly placed = new Map<Element, Placed>();

  constructor(private readonly options: MarkOptions) {}

  update(visible: boolean): void {
    const wanted = new Map<Element, [AccountPlace, MarkState]>();
    for (const place of visible ? this.options.places() : []) {
      const state = this.options.state(place);
      if (state) wanted.set(place.element, [place, state]);
    }
    for (const [element, { host }] of this.placed) {
      if (wanted.has(element) && host.isConnected) continue;
      host.remove();
      this.placed.delete(element);
    }
    for (const [element, [place, state]] of wanted) this.show(element, place, state);
  }

  private show(element: Element, { anchor }: AccountPlace, state: MarkState): void {
    let mark = this.placed.get(element);
    if (mark === undefined) {
      mark = { ...this.options.create(), text: '' };
      anchor.after(mark.host);
      this.placed.set(element, mark);
    }
    if (mark.text === state.text) return;
    mark.draw(state);
    mark.text = state.text;
  }
}
