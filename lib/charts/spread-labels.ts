/**
 * Moves labels apart so that none covers another; each stays as near to its wish as the order allows.
 *
 * @param wishes places in px, in any order
 * @param gap least distance of two labels
 * @param bounds first and last place; when there is no room for all, the last ones go beyond
 * @returns places in the order of the wishes
 */
export function spreadLabels(wishes: readonly number[], gap: number, bounds: readonly [number, number]): number[] {
  const order = wishes.map((wish, index) => ({ wish, index })).toSorted((a, b) => a.wish - b.wish || a.index - b.index);
  const places: number[] = [];
  let lowest = bounds[0];
  for (const { wish } of order) {
    const place = Math.max(lowest, wish);
    places.push(place);
    lowest = place + gap;
  }
  // What was pushed over the end is pushed back, as far as the beginning allows.
  let highest = bounds[1];
  for (let index = places.length - 1; index >= 0; index--) {
    const floor = bounds[0] + index * gap;
    places[index] = Math.max(floor, Math.min(places[index] ?? floor, highest));
    highest = (places[index] ?? floor) - gap;
  }
  const result = new Array<number>(wishes.length).fill(bounds[0]);
  order.forEach(({ index }, place) => {
    result[index] = places[place] ?? bounds[0];
  });
  return result;
}
