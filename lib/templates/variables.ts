/** The variables of the language: whether a page may fail to tell them, and the only values they can have. */
export interface VariableKind {
  mayBeUnknown: boolean;
  values?: readonly string[];
}

const MAYBE: VariableKind = { mayBeUnknown: true };
const ALWAYS: VariableKind = { mayBeUnknown: false };

/** Name of every variable. A Map, so that names such as `constructor` lead nowhere. */
export const VARIABLES: ReadonlyMap<string, VariableKind> = new Map([
  ['first_name', MAYBE],
  ['full_name', MAYBE],
  ['comment', MAYBE],
  ['post_author', MAYBE],
  ['community', MAYBE],
  ['network', { mayBeUnknown: false }],
  ['language', { mayBeUnknown: false, values: ['en', 'ru'] }],
  ['date', ALWAYS],
  ['time', ALWAYS],
  ['weekday', ALWAYS],
  ['daytime', { mayBeUnknown: false, values: ['morning', 'day', 'evening', 'night'] }],
  ['brand', MAYBE],
  ['my_name', MAYBE],
  ['link', MAYBE],
]);
