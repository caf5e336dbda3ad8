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

/** Templates made ready for ranking: once per change of the shelf, not per keystroke, and not per use. */
export interface TemplateIndex {
  entries: readonly IndexedTemplate[];
}

/**
 * Makes templates ready for ranking.
 *
 * @param former an earlier index; what was not edited since is taken from it
 */
export function indexTemplates(templates: readonly StoredTemplate[], former?: TemplateIndex): TemplateIndex {
  const known = new Map(former?.entries.map((entry) => [entry.template.id, entry]));
  const entries = templates.map((template) => {
    const same = known.get(template.id);
    if (same && saysTheSame(same.template, template)) return { ...same, template };
    const [shortcut, title, tags] = [template.shortcut, template.title, template.tags.join(' ')].map(foldText);
    const wordings = [template, ...template.variants].map(({ text }) => text).join(' ');
    const text = foldText(wordings.replace(/\{\{.*?\}\}/g, ' '));
    const names = wordsOfFolded(`${shortcut} ${title} ${tags}`);
    return { template, shortcut: shortcut ?? '', title: title ?? '', tags: tags ?? '', text, names };
  });
  return { entries };
}

/** An import may bring other words under an old date, so the words themselves are compared. */
function saysTheSame(a: StoredTemplate, b: StoredTemplate): boolean {
  const words = ({ shortcut, title, tags, text, variants }: StoredTemplate) =>
    [shortcut, title, ...tags, text, ...variants.map((one) => one.text)].join('\0');
  return a.tags.length === b.tags.length && words(a) === words(b);
}
