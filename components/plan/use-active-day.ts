import { useCallback, useEffect, useRef, useState } from 'react';
import type { Planner } from './planner';

/** Browsers slow down pages that change their address with every key; it follows when the keys rest. */
const REST = 250;

/** The day that the calendar stands at: changed at once, and written into the address a moment later. */
export function useActiveDay(wanted: string, go: Planner['go']): [string, (day: string) => void] {
  const [active, setActive] = useState(wanted);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const newest = useRef(go);
  newest.current = go;
  useEffect(() => {
    if (timer.current === undefined) setActive(wanted);
  }, [wanted]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const choose = useCallback((day: string) => {
    setActive(day);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      newest.current({ day });
    }, REST);
  }, []);
  return [active, choose];
}
