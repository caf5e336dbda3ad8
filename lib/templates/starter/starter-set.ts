import type { StoredTemplate } from '../../model';
import { englishService } from './english-service';
import { englishTalk } from './english-talk';
import { russianService } from './russian-service';
import { russianTalk } from './russian-talk';
import type { StarterEntry } from './starter-entry';

const ENTRIES: Readonly<Record<'en' | 'ru', readonly StarterEntry[]>> = {
  en: [...englishTalk, ...englishService],
  ru: [...russianTalk, ...russianService],
};

/**
 * The templates that come with the extension, for those who ask for them. Their ids are always the same, so taking them
 * twice does not double them; a shortcut that the user has given to something else stays with the user.
 *
 * @param taken templates that are there already; those of the set among them are left as they are
 */
export function starterSet(language: 'en' | 'ru', taken: readonly StoredTemplate[], now: Date): StoredTemplate[] {
  const ids = new Set(taken.map(({ id }) => id));
  const shortcuts = new Set(taken.map(({ shortcut }) => shortcut.toLowerCase()));
  const at = now.toISOString();
  return ENTRIES[language]
    .map(([folder, shortcut, title, tags, text]) => ({
      id: `starter-${language}-${shortcut}`,
      title,
      shortcut: shortcuts.has(shortcut) ? '' : shortcut,
      folder,
      tags: tags.split(' '),
      language,
      neutral: true,
      text,
      variants: [],
      brand: '',
      networks: [],
      createdAt: at,
      editedAt: at,
      uses: 0,
    }))
    .filter(({ id }) => !ids.has(id));
}
