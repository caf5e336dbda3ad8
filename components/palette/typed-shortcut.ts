import type { StoredTemplate } from '../../lib/model';
import type { TemplateIndex } from '../../lib/templates/template-index';

/** "/thx" at the very end, at a beginning or after white space: an address like "a/b" is none. */
const SHORTCUT = /(?:^|\s)(\/([\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,39}))$/u;

/** A typed shortcut and what it stands for. */
export interface TypedShortcut {
  template: StoredTemplate;
  /** Code units before the caret that it takes. */
  length: number;
}

/** The template whose shortcut stands right before the caret; unknown ones are just text. */
export function typedShortcut(before: string, index: TemplateIndex): TypedShortcut | undefined {
  const [, typed, name] = SHORTCUT.exec(before) ?? [];
  if (typed === undefined || name === undefined) return undefined;
  const wanted = name.toLowerCase();
  const found = index.entries.find(({ template }) => template.shortcut !== '' && template.shortcut === wanted);
  return found && { template: found.template, length: typed.length };
}

/** Whether two "/" that stand alone were typed. */
export function areTwoSlashes(before: string): boolean {
  return /(?:^|\s)\/\/$/.test(before);
}

/** Whether a "/" typed now is the second of two that stand alone. */
export function isSecondSlash(before: string): boolean {
  return /(?:^|\s)\/$/.test(before);
}
