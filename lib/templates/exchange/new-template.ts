import type { StoredTemplate } from '../../model';
import { LONGEST_TEMPLATE } from '../../model/template';
import { cutToFit } from '../../text/graphemes';
import type { ReadTools } from './exchange-types';

/** A template made of what another tool calls title, shortcut and text. */
export function newTemplate(
  entry: { id?: string; title: string; shortcut: string; text: string; folder?: string; tags?: readonly string[] },
  { now, newId }: ReadTools,
): StoredTemplate {
  const at = now.toISOString();
  return {
    id: entry.id ?? newId(),
    title: cutToFit(titleOf(entry), 200),
    shortcut: shortcutOf(entry.shortcut),
    folder: cutToFit((entry.folder ?? '').trim(), 100),
    tags: (entry.tags ?? [])
      .map((tag) => cutToFit(tag.trim(), 60))
      .filter((tag) => tag !== '')
      .slice(0, 30),
    language: 'any',
    neutral: false,
    // One unit too many is kept, so that a text that is too long is refused for it and not cut in silence.
    text: entry.text.slice(0, LONGEST_TEMPLATE + 1),
    variants: [],
    brand: '',
    networks: [],
    createdAt: at,
    editedAt: at,
    uses: 0,
  };
}

/** Letters, digits and hyphens of a trigger such as ":thx", "/thx" or "thank you!"; other signs cannot be typed here. */
export function shortcutOf(trigger: string): string {
  return trigger
    .toLowerCase()
    .replace(/[\s_]+/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, '')
    .replace(/^[-\p{M}]+|-+$/gu, '')
    .slice(0, 40);
}

/** The title, or the beginning of the text when there is none. */
function titleOf({ title, text }: { title: string; text: string }): string {
  if (title.trim() !== '') return title.trim();
  const words = text
    .replace(/\{\{.*?\}\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
