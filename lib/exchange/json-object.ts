/** Names that would reach into the engine instead of the record. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A line as a JSON object, or undefined when it is none. Keys that reach into prototypes are dropped at every depth,
 * so that no later copying can follow them.
 */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text, dropForbidden);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function dropForbidden(this: unknown, key: string, value: unknown): unknown {
  return FORBIDDEN.has(key) && !Array.isArray(this) ? undefined : value;
}
