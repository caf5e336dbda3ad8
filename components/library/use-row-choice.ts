import { useRef, useState } from 'react';
import type { SavedPost } from '../../lib/model';
import type { TableSelection } from '../ui/data-table-types';
import type { useLibraryWords } from './library-context';

/** A choice among rows that are all at hand, by their keys. */
export function useRowChoice(
  rows: readonly SavedPost[],
  say: ReturnType<typeof useLibraryWords>,
): { keys: ReadonlySet<string>; clear: () => void; selection: TableSelection } {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set<string>());
  const anchor = useRef(0);
  const clear = () => setKeys(new Set<string>());
  return {
    keys,
    clear,
    selection: {
      has: (index) => keys.has(rows[index]?.key ?? ''),
      select: (index, how) => {
        const key = rows[index]?.key;
        if (key === undefined) return;
        if (how === 'range') {
          const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
          return setKeys(new Set(rows.slice(from, to + 1).map((row) => row.key)));
        }
        anchor.current = index;
        if (how === 'only') return setKeys(new Set([key]));
        setKeys((before) => new Set(before.has(key) ? [...before].filter((other) => other !== key) : [...before, key]));
      },
      all: () => setKeys(new Set(rows.map((row) => row.key))),
      clear,
      any: keys.size > 0,
      allChosen: keys.size > 0 && keys.size === rows.length,
      words: {
        all: say('select.all'),
        row: (index) => say('select.one', { text: rows[index]?.post.text.slice(0, 60) ?? '' }),
      },
    },
  };
}
