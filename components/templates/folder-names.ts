import { SITUATIONS, type Situation, type StoredTemplate } from '../../lib/model';
import type { SayTemplates } from './template-words';

/** How a folder is called: situations in the present language, own folders by their own name. */
export function folderName(folder: string, say: SayTemplates): string {
  if (folder === '') return say('folder.none');
  return SITUATIONS.includes(folder as Situation) ? say(`folder.${folder as Situation}`) : folder;
}

/** Folders in the order of the list: situations, own ones by name, none last. */
export function foldersOf(templates: readonly StoredTemplate[]): string[] {
  const used = new Set(templates.map(({ folder }) => folder));
  const own = [...used].filter((folder) => folder !== '' && !SITUATIONS.includes(folder as Situation)).sort();
  return [...SITUATIONS.filter((folder) => used.has(folder)), ...own, ...(used.has('') ? [''] : [])];
}
