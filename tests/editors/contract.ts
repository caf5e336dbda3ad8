/** One editor of a test page, as the tests see it. */
export interface TestEditor {
  /** What has the focus when one writes in it. */
  element(): HTMLElement;
  /** Its own state, lines joined by "\n"; never taken from what is drawn, unless drawing is all it has. */
  state(): string;
  /** Sets the state to a text of one line with `from` and `to` selected, ready for undo from here. */
  begin(text: string, from: number, to: number): void | Promise<void>;
  /** Whether its send button may be pressed. */
  canSend(): boolean;
}

/** What a test page offers on `window`. */
export interface EditorPage {
  editors: Record<string, TestEditor>;
  /** Clicks on send buttons, forms submitted, Enter keys that reached the page. */
  sent: string[];
}

/** An order to the test extension's content script, and its answer; both travel as JSON. */
export interface InsertOrder {
  text: string;
  cursor?: number;
  replace?: number;
  /** Take the focus with a box in a closed shadow root first, as a palette with its own input does. */
  takeFocus?: boolean;
}

export interface InsertAnswer {
  kind: string;
  engine?: string;
  way?: string;
  cursorPlaced?: boolean;
  ownWordsKept?: boolean;
  /** From the order to the verified end, ms. */
  ms: number;
  text?: string;
}
