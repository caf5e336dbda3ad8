import { textFilter } from '../value';

/** Capitals, by the rules of the reply's language. */
export const upper = textFilter((text, { language }) => text.toLocaleUpperCase(language));
