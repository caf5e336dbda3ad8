/** Nothing that crosses into the background is nested deeper. */
const DEEPEST = 30;

/**
 * A copy of plain data without members that are undefined and without `__proto__`, which a hostile file may carry and
 * which must never become an object's prototype. Text, numbers and booleans stay; what is nested absurdly deep is cut.
 */
export function plainCopy(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => plainCopy(item, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value))
    if (member !== undefined && name !== '__proto__') copy[name] = plainCopy(member, depth + 1);
  return copy;
}
