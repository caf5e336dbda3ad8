import { textFilter } from '../value';

/** The first letter large, the others as they are; signs before it stay. */
export const capitalise = textFilter((text, { language }) =>
  text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase(language)),
);
