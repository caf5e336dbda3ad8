import type { Brand, StoredTemplate, Template, TemplateAnswer, TemplateShelf, TemplateUse } from '../model';

/** What pages and the workspace may ask about templates, comments and notes on authors. */
export interface RepliesProtocol {
  /** All templates, brands and recent uses; `unchanged` when the asker already holds this version. */
  listTemplates(request: { known?: number }): TemplateShelf | { version: number; unchanged: true };
  /** Saves one template, or says what is wrong with it and where; its count of uses is kept. */
  putTemplate(template: Template): TemplateAnswer;
  /** Deletes and hands back what was deleted, so that `restoreTemplates` can undo it. */
  deleteTemplates(ids: string[]): StoredTemplate[];
  restoreTemplates(templates: StoredTemplate[]): TemplateAnswer;
  /** Everything of a checked file, or nothing: one wrong template refuses the whole. Equal ids are replaced. */
  importTemplates(staged: { templates: StoredTemplate[]; brands: Brand[] }): TemplateAnswer;
  /** Remembers that a template was inserted, and under which post (`postKey`, empty when unknown). */
  noteTemplateUse(use: Pick<TemplateUse, 'template' | 'post'>): 'noted';
  putBrand(brand: Brand): 'done';
  /** Its templates then belong to every brand; hands them back as they were, for undoing. */
  deleteBrand(id: string): StoredTemplate[];
  /** The reader asks for the script of templates in its own tab, once there is a comment box. */
  loadReplies(): 'loaded';
  /** The background asks a tab for the palette, when the user pressed its key; false when there is no comment box. */
  openPalette(): boolean;
}
