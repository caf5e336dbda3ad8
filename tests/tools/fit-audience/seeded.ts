/** A small seeded generator (mulberry32): the same seed gives the same numbers in [0, 1) on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Fold number of every row. Rows with the same group always share a fold, so that copies of one text or profile never
 * stand on both sides; groups are dealt out in a seeded order.
 */
export function foldsByGroup(groups: readonly string[], folds: number, seed: number): number[] {
  const random = seeded(seed);
  const names = [...new Set(groups)].map((name) => ({ name, order: random() })).sort((a, b) => a.order - b.order);
  const foldOf = new Map(names.map(({ name }, i) => [name, i % folds]));
  return groups.map((group) => foldOf.get(group) ?? 0);
}
