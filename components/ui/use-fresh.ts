import { useEffect, useState } from 'react';

/** What `read` gives now, and again after every change; undefined until it came for the first time. */
export function useFresh<Kind>(read: () => Promise<Kind>, watch: (tell: () => void) => () => void): Kind | undefined {
  const [known, setKnown] = useState<{ from: unknown; data: Kind }>();
  useEffect(() => {
    let newest = 0;
    const follow = async () => {
      const own = ++newest;
      const data = await read();
      if (own === newest) setKnown({ from: read, data });
    };
    void follow();
    const stop = watch(() => void follow());
    return () => {
      newest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [read, watch]);
  return known?.from === read ? known.data : undefined;
}
