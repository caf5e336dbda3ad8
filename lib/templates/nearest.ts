/** The known name nearest to a mistyped one; undefined when none is near. At most a third of the letters may differ. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const typed = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of known) {
    const plain = candidate.replace(/[^\p{L}\p{N}]/gu, '');
    // "name" for "first_name": part of the name is as good as a slip.
    const within = typed.length > 2 && plain.includes(typed) ? 1 : Number.POSITIVE_INFINITY;
    const distance = Math.min(within, editDistance(typed, plain));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Insertions, deletions and replacements from one word to another (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8 || a.length > 60) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
