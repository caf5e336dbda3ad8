import { type ColumnBlock, PART, type WordColumn } from './column-block';
import type { KnownNames } from './column-filter';
import type { Facets, FacetValue } from './result-types';

/** How many posts of a result have which value. */
export function countFacets(columns: ColumnBlock, positions: Uint32Array, names: KnownNames): Facets {
  const labels = countLabels(columns.labels, positions);
  const collections = new Map(names.collections.map(({ id, name }) => [id, name]));
  return {
    network: wordFacet(columns, 'network', positions),
    community: wordFacet(columns, 'community', positions),
    format: wordFacet(columns, 'format', positions),
    category: wordFacet(columns, 'category', positions),
    tag: sorted(labels, 'tag', (tag) => tag),
    in: sorted(labels, 'in', (id) => collections.get(id) ?? id),
  };
}

function wordFacet(columns: ColumnBlock, name: WordColumn, positions: Uint32Array): FacetValue[] {
  const { list, codes } = columns.words[name];
  const counts = new Uint32Array(list.length);
  for (const position of positions) counts[codes[position] ?? 0] = (counts[codes[position] ?? 0] ?? 0) + 1;
  const found = new Map<string, FacetValue>();
  for (const [code, word] of list.entries()) {
    const count = counts[code] ?? 0;
    if (word === '' || count === 0) continue;
    const [value = '', label] = word.split(PART);
    // A community that was renamed stands in the list with each of its names, the newest last.
    found.set(value, { value, label: label || value, count: count + (found.get(value)?.count ?? 0) });
  }
  return [...found.values()].sort(byCount);
}

function countLabels({ list, starts, codes }: ColumnBlock['labels'], positions: Uint32Array): Map<string, number> {
  const counts = new Uint32Array(list.length);
  for (const position of positions) {
    for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at += 1)
      counts[codes[at] ?? 0] = (counts[codes[at] ?? 0] ?? 0) + 1;
  }
  return new Map(list.map((label, code) => [label, counts[code] ?? 0]));
}

function sorted(counts: ReadonlyMap<string, number>, kind: string, labelOf: (value: string) => string): FacetValue[] {
  const found: FacetValue[] = [];
  for (const [label, count] of counts) {
    const [own, value = ''] = label.split(PART);
    if (own === kind && count > 0) found.push({ value, label: labelOf(value), count });
  }
  return found.sort(byCount);
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.label < b.label ? -1 : 1);
}
