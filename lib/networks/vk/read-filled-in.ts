import type { FilledIn } from '../../model';
import { isObject, type JsonObject, stringAt } from '../_json/walk';

/** VK's fields behind each of ours (official schema 5.199, 2025-01; one whole profile captured in 2014). */
const FIELDS: readonly (readonly [keyof FilledIn, readonly string[]])[] = [
  ['status', ['status']],
  ['occupation', ['occupation']],
  ['homeTown', ['home_town']],
  ['relatives', ['relatives']],
  ['interests', ['interests', 'activities', 'about', 'quotes', 'music', 'movies', 'books', 'games', 'tv']],
  ['website', ['site']],
];

/** These two VK leaves out when they are empty; the others also when it does not show them. */
const LEFT_OUT_EMPTY = ' status occupation ';

/**
 * Which fields a profile fills in; undefined when it shows none of them, as people in lists do.
 *
 * A field that is not there is unknown, unless the request is at hand (prefetched answers name theirs) and asked for
 * it, and it is one that VK leaves out when it is empty. Only whether something stands there is kept, never what.
 */
export function readFilledIn(user: JsonObject, request: JsonObject | undefined): FilledIn | undefined {
  const asked = stringAt(request, 'fields')?.split(/,\s*/) ?? [];
  const filledIn: FilledIn = {};
  for (const [name, fields] of FIELDS) {
    const shown = fields.filter((field) => user[field] !== undefined);
    const emptied = LEFT_OUT_EMPTY.includes(` ${name} `) && asked.includes(name);
    if (shown.length > 0 || emptied) filledIn[name] = shown.some((field) => isFilled(user[field]));
  }
  if (Object.keys(filledIn).length === 0) return undefined;
  if (user.is_closed === true && user.can_access_closed === false) filledIn.shut = true;
  return filledIn;
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : isObject(value) && Object.keys(value).length > 0;
}
