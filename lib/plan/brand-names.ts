import type { Brand, PlanEntry } from '../model';

/** Entries as they stand in a table for people: a brand is called by its name, not by its number. */
export function withBrandNames(entries: readonly PlanEntry[], brands: readonly Brand[]): PlanEntry[] {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  return entries.map((entry) =>
    entry.brand === undefined ? entry : { ...entry, brand: names.get(entry.brand) ?? entry.brand },
  );
}

/**
 * Entries of a table with the brands that are meant. A brand that does not exist here is kept as a line of the notes,
 * and named in `unknown`, so that nothing is lost and nothing points nowhere.
 */
export function withBrandIds(
  entries: readonly PlanEntry[],
  brands: readonly Brand[],
): { entries: PlanEntry[]; unknown: string[] } {
  const unknown = new Set<string>();
  const found = entries.map((entry) => {
    const { brand: said, ...rest } = entry;
    if (said === undefined) return entry;
    const lower = said.toLowerCase();
    const brand = brands.find(({ id }) => id === said) ?? brands.find(({ name }) => name.toLowerCase() === lower);
    if (brand) return { ...rest, brand: brand.id };
    unknown.add(said);
    return { ...rest, notes: [rest.notes, said].filter((part) => part !== '').join('\n') };
  });
  return { entries: found, unknown: [...unknown] };
}
