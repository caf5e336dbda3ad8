import { postKey, type SaveAnswer } from '../model';

/** Why a post was not saved; `gone`: the extension was updated or removed under this page. */
export type Refusal = NonNullable<SaveAnswer['reason']> | 'gone';

/** What the star of one post shows. */
export type SaveState = 'unsaved' | 'saving' | 'saved' | Refusal;

/**
 * Which posts of this tab are in the library. A post is `saved` only after the library has said so; what was saved in
 * an earlier visit is asked for once when its post comes on screen, and again after `forget`.
 */
export class SaveStates {
  private readonly states = new Map<string, SaveState>();
  private asked = new Set<string>();
  private waiting: string[] = [];
  private readonly listeners = new Set<() => void>();

  /** @param among the keys that are in the library, of those given; undefined when nobody answers */
  constructor(
    private readonly network: string,
    private readonly among: (keys: string[]) => Promise<string[] | undefined>,
  ) {}

  /** State of a post that is on screen. */
  of(id: string): SaveState {
    if (!this.asked.has(id)) this.ask(id);
    return this.states.get(id) ?? 'unsaved';
  }

  set(ids: readonly string[], state: SaveState): void {
    for (const id of ids) {
      this.asked.add(id);
      this.states.set(id, state);
    }
    this.publish();
  }

  /** The library may have changed elsewhere: what is on screen is asked for again. */
  forget(): void {
    this.asked = new Set([...this.states].flatMap(([id, state]) => (state === 'saving' ? [id] : [])));
    this.publish();
  }

  /** Calls back after every change; returns the way to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private ask(id: string): void {
    this.asked.add(id);
    this.waiting.push(id);
    // One update of the page asks for all its posts in one go.
    if (this.waiting.length === 1) queueMicrotask(() => void this.askAll());
  }

  private async askAll(): Promise<void> {
    const ids = this.waiting;
    this.waiting = [];
    const keys = await this.among(ids.map((id) => postKey(this.network, id)));
    if (keys === undefined) return;
    const known = new Set(keys);
    let changed = false;
    for (const id of ids) {
      const before = this.states.get(id) ?? 'unsaved';
      const now = known.has(postKey(this.network, id)) ? 'saved' : 'unsaved';
      // A save that began or was refused meanwhile tells more than this answer does.
      if (before === now || (before !== 'saved' && before !== 'unsaved')) continue;
      this.states.set(id, now);
      changed = true;
    }
    if (changed) this.publish();
  }

  private publish(): void {
    for (const listener of this.listeners) listener();
  }
}
