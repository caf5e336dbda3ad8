import type { StoredTemplate } from '../model';
import { foldText, wordsOfFolded } from './fold-text';

/** A template with its texts made ready for comparing. */
export interface IndexedTemplate {
  template: StoredTemplate;
  shortcut: string;
  title: string;
  tags: string;
  /** All wordings, without what stands in tags of the language. */
  text: string;
  /** Words of shortcut, title and tags, in which one slip is forgiven. */
  names: string[];
}

/** Templates made ready for ranking: once per change of the shelf, not per keystroke. */
export interface TemplateIndex {
  entries: readonly IndexedTemplate[];
}

export function indexTemplates(templates: readonly StoredTemplate[]): TemplateIndex {
  const entries = templates.map((template) => {
    const [shortcut, title, tags] = [template.shortcut, template.title, template.tags.join(' ')].map(foldText);
    const wordings = [template, ...template.variants].map(({ text }) => text).join(' ');
    const text = foldText(wordings.replace(/\{\{.*?\}\}/g, ' '));
    const names = wordsOfFolded(`${shortcut} ${title} ${tags}`);
    return { template, shortcut: shortcut ?? '', title: title ?? '', tags: tags ?? '', text, names };
  });
  return { entries };
}
