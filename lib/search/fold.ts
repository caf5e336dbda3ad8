/** Signs that change nothing for a reader: variation selectors, soft hyphens, the dot that lower case puts over "İ". */
const SILENT = /\ufe0e|\ufe0f|\u00ad|\u0307/g;

/** One writing for what people take for the same: compatibility forms, case, ё and е. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(SILENT, '').replaceAll('ё', 'е');
}
