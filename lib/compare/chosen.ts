/** As many as one can still read side by side. */
export const MOST_COMPARED = 12;

const KEY = /^[a-z]{1,40}\|[^,]{1,60}$/;

/** The communities an address names ("vk|-1,instagram|2"), each once and in order; what names none is left out. */
export function chosenIn(query: string): string[] {
  const keys = query.split(',').filter((key) => KEY.test(key));
  return [...new Set(keys)].slice(0, MOST_COMPARED);
}

/** The address part that `chosenIn` reads. */
export function queryOf(keys: readonly string[]): string {
  return keys.join(',');
}
