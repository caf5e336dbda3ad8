import { useEffect, useRef, useState } from 'react';
import type { SelectHow } from '../ui/data-table-types';
import { useLibrary } from './library-context';
import type { Order } from './library-services';
import type { FoundList } from './use-found';

/** Rows that are read at once to learn the numbers of a long stretch. */
const STRETCH = 500;

export interface Selection {
  size: number;
  has(index: number): boolean;
  select(index: number, how: SelectHow): void;
  all(): void;
  clear(): void;
  allChosen: boolean;
  /** Numbers of the chosen posts. */
  ns: ReadonlySet<number>;
}

/** Which posts of a result are chosen, by their numbers; another query begins anew. */
export function useSelection(query: string, order: Order, found: FoundList): Selection {
  const { find, ids } = useLibrary();
  const [ns, setNs] = useState<ReadonlySet<number>>(new Set<number>());
  const anchor = useRef(0);
  /** Counts what was asked for, so that a late answer does not undo a later choice. */
  const asked = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen belongs to the query.
  useEffect(() => setNs(new Set<number>()), [query]);

  const nOf = (index: number) => found.rowAt(index)?.n;
  const choose = (chosen: ReadonlySet<number>) => {
    asked.current++;
    setNs(chosen);
  };
  const range = async (from: number, to: number) => {
    const mine = ++asked.current;
    const chosen = new Set<number>();
    for (let start = from; start <= to; start += STRETCH) {
      const { rows } = await find(query, order, start, Math.min(STRETCH, to - start + 1));
      for (const { n } of rows) chosen.add(n);
    }
    if (mine === asked.current) setNs(chosen);
  };
  const everything = async () => {
    const mine = ++asked.current;
    const every = await ids(query);
    if (mine === asked.current) setNs(new Set(every));
  };
  return {
    size: ns.size,
    ns,
    has: (index) => {
      if (ns.size === 0) return false;
      const n = nOf(index);
      return n !== undefined && ns.has(n);
    },
    select: (index, how) => {
      if (how === 'range') return void range(Math.min(anchor.current, index), Math.max(anchor.current, index));
      anchor.current = index;
      const n = nOf(index);
      if (n === undefined) return;
      if (how === 'only') return choose(new Set([n]));
      asked.current++;
      setNs((before) => new Set(before.has(n) ? [...before].filter((other) => other !== n) : [...before, n]));
    },
    all: () => void everything(),
    clear: () => choose(new Set<number>()),
    allChosen: ns.size > 0 && ns.size === found.total,
  };
}
