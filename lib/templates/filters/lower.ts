import { textFilter } from '../value';

/** Small letters, by the rules of the reply's language. */
export const lower = textFilter((text, { language }) => text.toLocaleLowerCase(language));
