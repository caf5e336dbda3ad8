import type {
  AuthorNote,
  Brand,
  CommentDecision,
  CommentMark,
  StoredTemplate,
  Template,
  TemplateAnswer,
  TemplateShelf,
  TemplateUse,
} from '../model';

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
  /** The interface or the script of templates asks for the script that understands comments, in its own tab. */
  loadComments(): 'loaded';
  /** What the user decided about the given comments (`commentKey`) and the names of all brands, for a page's own list. */
  commentMarks(comments: string[]): { marks: CommentMark[]; brands: string[] };
  /** Keeps one decision about a comment: done, a label, negative or not. */
  decideComment(decision: CommentDecision): 'done';
  /** Keeps what the user notes about somebody who comments; a note that says nothing is deleted. */
  putAuthorNote(note: AuthorNote): 'done';
  /** Replaces the user's own stop words. */
  putStopWords(words: string[]): 'done';
}
