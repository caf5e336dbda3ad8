import type { ComponentType } from 'react';
import type { Brand, StoredTemplate, Template, TemplateAnswer, TemplateShelf } from '../../lib/model';

/** Everything the view of replies needs from outside. Reading is direct, writing goes to the background. */
export interface TemplateServices {
  read(this: void): Promise<TemplateShelf>;
  /** Tells after every change, also one made elsewhere. */
  watch(this: void, tell: () => void): () => void;
  put(template: Template): Promise<TemplateAnswer>;
  remove(ids: string[]): Promise<StoredTemplate[]>;
  restore(templates: StoredTemplate[]): Promise<TemplateAnswer>;
  importAll(staged: { templates: StoredTemplate[]; brands: Brand[] }): Promise<TemplateAnswer>;
  putBrand(brand: Brand): Promise<void>;
  /** Hands back the templates that belonged to it, as they were. */
  deleteBrand(id: string): Promise<StoredTemplate[]>;
  /** Offers a text as a file; the name without its ending. */
  saveFile(name: string, ending: 'json' | 'csv', text: string): void;
  networks: ReadonlyArray<{ id: string; name: string }>;
  now(): Date;
  newId(): string;
}

/** One tab of the view: the name in the address, how it is called, what stands in it. */
export interface RepliesTab {
  id: string;
  label(this: void, locale: 'en' | 'ru'): string;
  Component: ComponentType;
}
