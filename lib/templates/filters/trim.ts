import { textFilter } from '../value';

/** Without white space at both ends. */
export const trim = textFilter((text) => text.trim());
