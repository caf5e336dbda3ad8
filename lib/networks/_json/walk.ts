import { isoFromMs } from './iso-text';

/** What a visitor answers about an object: go on into its members, or leave them alone. */
export type Visit = 'enter' | 'skip';

export type JsonObject = { [key: string]: unknown };

/** Deeper nesting than any answer seen (2026-11: 60 levels on Facebook), so that a hostile payload stays cheap. */
const MAX_DEPTH = 200;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Visits every object of a parsed JSON value, parents first, in document order.
 *
 * `key` is the name of the member that held the object (for array items, the array's name). Iterative in effect:
 * depth is capped, arrays cost no visit of their own.
 */
export function walk(root: unknown, visit: (object: JsonObject, key: string) => Visit): void {
  descend(root, '', 0, visit);
}

function descend(value: unknown, key: string, depth: number, visit: (object: JsonObject, key: string) => Visit): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') descend(item, key, depth + 1, visit);
    return;
  }
  const object = value as JsonObject;
  if (visit(object, key) === 'skip') return;
  // Not `for in`: V8 13 throws compiled code away again and again when some objects have numbers as names.
  for (const name of Object.keys(object)) {
    const member = object[name];
    if (typeof member === 'object' && member !== null) descend(member, name, depth + 1, visit);
  }
}

/**
 * Follows a path of member names and array indexes; undefined as soon as something is missing.
 *
 * Only own members are followed, so `__proto__` and the like lead nowhere: what JSON values inherit are functions, and
 * `__proto__` itself. Asking `Object.hasOwn` at every step cost more than all the steps.
 */
export function at(root: unknown, ...path: (string | number)[]): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || step === '__proto__') return undefined;
    value = (value as JsonObject)[step as string];
    if (typeof value === 'function') return undefined;
  }
  return value;
}

/** The member as a string, or undefined; never a coerced number. */
export function stringAt(root: unknown, ...path: (string | number)[]): string | undefined {
  const value = at(root, ...path);
  return typeof value === 'string' ? value : undefined;
}

/**
 * An id as a string: strings of digits (with a sign) as they are, safe integers converted, anything else undefined.
 * Numbers over 2^53 were already damaged by `JSON.parse` and are refused.
 */
export function idAt(root: unknown, ...path: (string | number)[]): string | undefined {
  const value = at(root, ...path);
  if (typeof value === 'string') return /^-?\d{1,25}$/.test(value) ? value : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
}

/** Short description of an unknown object: its sorted key names, never a value. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length ? shapeOf(value[0]) : ''}]`;
  if (!isObject(value)) return value === null ? 'null' : typeof value;
  const keys = Object.keys(value).sort();
  return `{${keys.slice(0, 12).join(',')}${keys.length > 12 ? ',…' : ''}}`;
}

/** Seconds since 1970 as ISO 8601 UTC; null for anything that is no plausible date (before 2000 or after 2100). */
export function isoFromSeconds(value: unknown): string | null {
  const seconds = plausibleSeconds(value);
  if (seconds === undefined) return null;
  return Number.isInteger(seconds) ? isoFromMs(seconds * 1000) : new Date(seconds * 1000).toISOString();
}

/** Whether `isoFromSeconds` would make a date of it; for recognising objects, where the text is not wanted yet. */
export function isDateInSeconds(value: unknown): boolean {
  return plausibleSeconds(value) !== undefined;
}

function plausibleSeconds(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /^\d{9,11}$/.test(value) ? Number(value) : value;
  return typeof seconds === 'number' && seconds > 946_684_800 && seconds < 4_102_444_800 ? seconds : undefined;
}
