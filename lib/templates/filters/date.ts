import type { Filter } from '../value';
import { writeDate } from '../write-date';

/** A date by a pattern such as "d MMMM yyyy" or "HH:mm". What is no date stays as it is. */
export const date: Filter = {
  argument: 'text',
  apply: (value, pattern, { language }) =>
    value.moment === undefined ? value : { ...value, text: writeDate(value.moment, String(pattern), language) },
};
