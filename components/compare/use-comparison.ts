import { useCallback, useEffect, useState } from 'react';
import { queryOf } from '../../lib/compare/chosen';
import type { Side } from '../../lib/compare/side';
import type { KnownCommunity } from '../../lib/model';
import type { CompareServices } from './compare-services';

/** What the comparison has read so far; `failed` when reading was refused. */
export interface Comparison {
  known: KnownCommunity[] | undefined;
  sides: Side[] | undefined;
  /** Chosen communities that nobody visited here, of those that were read last. */
  missing: number;
  failed: boolean;
  /** Reads anew, for example after tags were changed. */
  refresh: () => void;
}

/** Reads the known communities and the chosen ones, again when the user comes back to the tab. */
export function useComparison(services: CompareServices, keys: readonly string[]): Comparison {
  const [known, setKnown] = useState<KnownCommunity[]>();
  const [read, setRead] = useState<{ sides: Side[]; missing: number }>();
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => services.watchReturn(refresh), [services, refresh]);

  const query = queryOf(keys);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks to read again what did not change by name.
  useEffect(() => {
    let stale = false;
    const wanted = query === '' ? [] : query.split(',');
    const readAll = async () => {
      try {
        const [all, chosen] = await Promise.all([services.known(), services.sides(wanted)]);
        if (stale) return;
        setKnown(all);
        setRead({ sides: chosen, missing: wanted.length - chosen.length });
        setFailed(false);
      } catch {
        if (!stale) setFailed(true);
      }
    };
    void readAll();
    return () => {
      stale = true;
    };
  }, [services, query, turn]);
  return { known, sides: read?.sides, missing: read?.missing ?? 0, failed, refresh };
}
