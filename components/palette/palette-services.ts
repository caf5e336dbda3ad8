import type { Insertion, Outcome } from '../../lib/editors/insert';
import type { PaletteKey } from '../../lib/i18n/palette';
import type { Values } from '../../lib/i18n/speaker';
import type { Brand, StoredTemplate, TemplateUse } from '../../lib/model';
import type { TemplateIndex } from '../../lib/templates/template-index';

/** Says the palette's words in the present language. */
export type PaletteWords = (key: PaletteKey, values?: Values) => string;

/** Templates as they are kept, made ready for searching. */
export interface PaletteShelf {
  index: TemplateIndex;
  brands: readonly Brand[];
  uses: readonly TemplateUse[];
}

/** What is known of the place where a reply is being written. */
export interface ReplyPlace {
  network: string;
  /** Language of the comment, or of the interface where the comment does not tell. */
  language: 'en' | 'ru';
  /** Full name, comment and user name of the person answered. */
  fullName?: string;
  handle?: string;
  comment?: string;
  postAuthor?: string;
  community?: string;
  /** Key of the post, empty when unknown. */
  post: string;
  /** In whose name the page says one writes. */
  writesAs?: string;
}

/** A situation that the words of a comment point to. */
export interface Suggestion {
  /** Folder of templates. */
  folder: string;
  /** The comment's own words that led there. */
  because: readonly string[];
}

/** What the palette needs from the world; made by the entrypoint. */
export interface PaletteServices {
  words: PaletteWords;
  dark(): boolean;
  now(): Date;
  /** Any number; it chooses among the random wordings of this opening. */
  seed(): number;
  /** Templates as last heard of; asked again in the background at every opening. */
  shelf(): PaletteShelf | undefined;
  refresh(): Promise<boolean>;
  placeOf(editor: HTMLElement): ReplyPlace;
  /** What stands in the box before the caret, as far as it matters for a doubled name. */
  textBefore(editor: HTMLElement): string;
  brand: { chosen(): string; choose(id: string): void };
  suggest?(comment: string): Suggestion | undefined;
  insert(editor: HTMLElement, insertion: Omit<Insertion, 'focused'>): Promise<Outcome>;
  copy(text: string): Promise<boolean>;
  noteUse(template: StoredTemplate, post: string): void;
  openTemplates(): void;
}
