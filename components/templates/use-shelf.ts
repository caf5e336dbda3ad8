import { useEffect, useState } from 'react';
import type { TemplateShelf } from '../../lib/model';
import type { TemplateServices } from './replies-services';

/** The templates and brands as they are now; undefined until they were read for the first time. */
export function useShelf({ read, watch }: Pick<TemplateServices, 'read' | 'watch'>): TemplateShelf | undefined {
  const [shelf, setShelf] = useState<TemplateShelf>();
  useEffect(() => {
    let newest = 0;
    const follow = async () => {
      const own = ++newest;
      const next = await read();
      if (own === newest) setShelf(next);
    };
    void follow();
    const stop = watch(() => void follow());
    return () => {
      newest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [read, watch]);
  return shelf;
}
