import type { Brand, StoredTemplate } from '../../lib/model';
import { rankTemplates } from '../../lib/templates/rank';
import { type FilledIn, fillIn } from './filled-in';
import type { PaletteShelf, ReplyPlace, Suggestion } from './palette-services';

/** Rows on screen at once. */
export const ROWS = 8;

export interface PaletteSetting {
  place: ReplyPlace;
  now: Date;
  seed: number;
  suggestion: Suggestion | undefined;
  /** Id of the brand in whose name one writes; empty for none. */
  brand: string;
}

export interface PaletteRow {
  template: StoredTemplate;
  /** Place among all that fit, 0 first. */
  place: number;
  isSelected: boolean;
  /** It was used under this post within the last thirty days. */
  usedHere: boolean;
}

/** What is typed, found and selected in an open palette. Knows nothing of how it looks. */
export class PaletteModel {
  query = '';
  private selected = 0;
  /** First row on screen. */
  private top = 0;
  private turn = 0;
  private found: StoredTemplate[] = [];
  private usedHere: ReadonlySet<string> = new Set();

  constructor(
    private shelf: PaletteShelf,
    private setting: PaletteSetting,
  ) {
    this.search();
  }

  get total(): number {
    return this.found.length;
  }

  get brand(): Brand | undefined {
    return this.shelf.brands.find(({ id }) => id === this.setting.brand);
  }

  /** Whether there are templates at all, whatever was typed. */
  get isEmpty(): boolean {
    return this.shelf.index.entries.length === 0;
  }

  rows(): PaletteRow[] {
    return this.found.slice(this.top, this.top + ROWS).map((template, index) => ({
      template,
      place: this.top + index,
      isSelected: this.top + index === this.selected,
      usedHere: this.usedHere.has(template.id),
    }));
  }

  chosen(): StoredTemplate | undefined {
    return this.found[this.selected];
  }

  /** The selected template filled in, with answers to its fields where there are any. */
  filledIn(answers?: Readonly<Record<string, string>>): FilledIn | undefined {
    const template = this.chosen();
    return template && this.fill(template, answers);
  }

  find(query: string): void {
    this.query = query;
    this.search();
  }

  /** Moves the selection; past an end it goes on at the other. */
  move(steps: number): void {
    if (this.found.length > 0) this.select((this.selected + steps + this.found.length) % this.found.length);
  }

  select(place: number): void {
    this.selected = Math.max(0, Math.min(place, this.found.length - 1));
    this.top = Math.max(Math.min(this.top, this.selected), this.selected - ROWS + 1);
    this.turn = 0;
  }

  /** Selects a row on screen by its number, 1 first; false when there is none. */
  pick(number: number): boolean {
    const place = this.top + number - 1;
    if (place >= this.found.length || number > ROWS) return false;
    this.select(place);
    return true;
  }

  /** Another text of the same template. */
  turnBy(steps: number): void {
    this.turn += steps;
  }

  chooseBrand(brand: string): void {
    this.setting = { ...this.setting, brand };
    this.search();
  }

  /** Only one template remains: the one that a shortcut named. */
  only(template: StoredTemplate): void {
    this.found = [template];
    this.select(0);
  }

  /** Newer templates came while the palette is open; what was selected stays selected if it is still there. */
  restock(shelf: PaletteShelf): void {
    const id = this.chosen()?.id;
    this.shelf = shelf;
    this.search();
    const place = this.found.findIndex((template) => template.id === id);
    if (place >= 0) this.select(place);
  }

  private fill(template: StoredTemplate, answers?: Readonly<Record<string, string>>): FilledIn {
    const { place, now, seed } = this.setting;
    return fillIn(template, { place, now, seed, brand: this.brand, turn: this.turn, ...(answers && { answers }) });
  }

  private search(): void {
    const { now, suggestion, brand, place } = this.setting;
    const here = this.shelf.uses.filter(({ post }) => post !== '' && post === place.post);
    this.usedHere = new Set(here.map(({ template }) => template));
    this.found = rankTemplates(this.shelf.index, this.query, {
      now,
      network: place.network,
      language: place.language,
      ...(suggestion && { folder: suggestion.folder }),
      ...(brand !== '' && { brand }),
    });
    this.top = 0;
    this.select(0);
  }
}
