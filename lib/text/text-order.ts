/** Order of two texts by their code units: quick, and the same everywhere; for days and times also by time. */
export function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
