import type { Filter } from '../value';

/** `{{first_name | default:"friend"}}`, the long form of `??`. */
export const defaultTo: Filter = {
  argument: 'text',
  apply: (value) => value,
  whenUnknown: (text) => ({ text: String(text) }),
};
