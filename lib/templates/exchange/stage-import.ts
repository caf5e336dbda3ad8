import type { Brand, StoredTemplate } from '../../model';
import { checkTemplate } from '../check-template';
import type { ReadEntry, ReadFile, RefusedEntry } from './exchange-types';

/** What a file would do to the templates that are there; nothing is done yet. */
export interface StagedImport {
  added: ReadEntry[];
  /** Same id, other content; the count of uses on this computer stays. */
  changed: ReadEntry[];
  /** Exactly as it is here already. */
  same: StoredTemplate[];
  refused: RefusedEntry[];
  brands: Brand[];
}

/**
 * Compares a file with what is there. A template with an error in its text is refused with the place; a shortcut that
 * another template has gets a number behind it, and that is said.
 */
export function stageImport(file: ReadFile & { state: 'read' }, present: readonly StoredTemplate[]): StagedImport {
  const staged: StagedImport = { added: [], changed: [], same: [], refused: [...file.refused], brands: file.brands };
  const here = new Map(present.map((template) => [template.id, template]));
  const coming = new Set(file.entries.map(({ template }) => template.id));
  const taken = new Set(present.filter(({ id }) => !coming.has(id)).map(({ shortcut }) => shortcut));
  const seen = new Set<string>();
  for (const entry of file.entries) {
    const { template } = entry;
    const place = entry.line === undefined ? {} : { line: entry.line };
    if (seen.has(template.id)) {
      staged.refused.push({ title: template.title, code: 'entry-twice', ...place, values: {} });
      continue;
    }
    seen.add(template.id);
    const fault = checkTemplate(template, []).find(({ severity }) => severity === 'error');
    if (fault !== undefined) {
      staged.refused.push({ title: template.title, code: 'entry-fault', ...place, values: {}, fault });
      continue;
    }
    const free = withFreeShortcut(entry, taken);
    const before = here.get(template.id);
    if (before === undefined) staged.added.push(free);
    else if (contentOf(before) === contentOf(free.template)) staged.same.push(before);
    else staged.changed.push({ ...free, template: { ...free.template, ...usesOf(before) } });
  }
  return staged;
}

function withFreeShortcut(entry: ReadEntry, taken: Set<string>): ReadEntry {
  const { shortcut } = entry.template;
  if (shortcut === '') return entry;
  let free = shortcut;
  for (let number = 2; taken.has(free); number++) free = `${shortcut.slice(0, 35)}-${number}`;
  taken.add(free);
  if (free === shortcut) return entry;
  const note = { code: 'shortcut-changed' as const, values: { from: shortcut, to: free } };
  return { ...entry, template: { ...entry.template, shortcut: free }, notes: [...entry.notes, note] };
}

function usesOf({ uses, usedAt }: StoredTemplate): Pick<StoredTemplate, 'uses' | 'usedAt'> {
  return usedAt === undefined ? { uses } : { uses, usedAt };
}

/** What the author wrote, without what this computer counts. */
function contentOf({ uses: _, usedAt: __, ...template }: StoredTemplate): string {
  return JSON.stringify(template, Object.keys(template).concat('language', 'neutral', 'text').sort());
}
