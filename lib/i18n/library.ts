import { library as en } from './en/library';
import { libraryPost as enPost } from './en/library-post';
import type { Message } from './message';
import { library as ru } from './ru/library';
import { libraryPost as ruPost } from './ru/library-post';

const english = { ...en, ...enPost };

/** Words of the library view: the list and its tools, and one post. */
export const libraryWords: Record<'en' | 'ru', Record<keyof typeof english, Message>> = {
  en: english,
  ru: { ...ru, ...ruPost },
};
