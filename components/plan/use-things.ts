import { useEffect, useState } from 'react';
import type { PlanThing } from '../../lib/model';
import { newestAnswer } from './newest-answer';
import type { SurroundingsServices } from './surroundings-services';

/** Goals or audits as they stand in the database, also after another page changed them; undefined until read. */
export function useThings<Kind extends PlanThing['kind']>(
  { things, watch }: SurroundingsServices,
  kind: Kind,
): Array<Extract<PlanThing, { kind: Kind }>> | undefined {
  const [found, setFound] = useState<Array<Extract<PlanThing, { kind: Kind }>>>();
  useEffect(() => {
    let current = true;
    const take = newestAnswer();
    const read = () => void take(things(kind), (next) => current && setFound(next));
    read();
    const stop = watch(read);
    return () => {
      current = false;
      stop();
    };
  }, [things, watch, kind]);
  return found;
}
