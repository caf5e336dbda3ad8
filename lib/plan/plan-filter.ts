import type { PlanEntry } from '../model';

/** What entries are narrowed down to; missing parts narrow nothing. */
export interface PlanFilter {
  /** Id of a brand; "-" for entries without one. */
  brand?: string;
  network?: string;
  status?: string;
  /** Words that all have to stand somewhere in the entry. */
  search?: string;
}

/** A test for entries; undefined when nothing is narrowed. */
export function planFilter({
  brand,
  network,
  status,
  search = '',
}: PlanFilter): ((entry: PlanEntry) => boolean) | undefined {
  const words = folded(search).split(/\s+/u).filter(Boolean);
  if (!brand && !network && !status && words.length === 0) return undefined;
  return (entry) =>
    (!brand || (brand === '-' ? entry.brand === undefined : entry.brand === brand)) &&
    (!network || entry.targets.some((target) => target === network)) &&
    (!status || entry.status === status) &&
    (words.length === 0 || hasAll(entry, words));
}

function hasAll(entry: PlanEntry, words: readonly string[]): boolean {
  const { title, text, variants, notes, hashtags, persona = '', campaign = '', assignee = '' } = entry;
  const all = folded(
    [title, text, ...Object.values(variants), notes, ...hashtags, persona, campaign, assignee].join('\n'),
  );
  return words.every((word) => all.includes(word));
}

/** Capital letters and "ё" make no difference. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
