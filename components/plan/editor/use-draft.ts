import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanEntry } from '../../../lib/model';
import type { PlannerServices } from '../planner-services';
import { reasonOf } from '../use-deeds';
import { type EntryPatch, patched, unsaved } from './entry-patch';
import type { OpenedEntry } from './opened-entry';

/** How long typing has to rest before it is stored, ms. */
const REST = 500;

export type DraftState =
  | { kind: 'untouched' }
  | { kind: 'typing' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; reason: ReturnType<typeof reasonOf> };

/**
 * An entry being edited. Changes are stored by themselves: when typing rests, when the page is hidden, when the editor
 * closes. Only what the user changed goes out; what another page changed meanwhile stays.
 *
 * @param current the entry as it is stored now, if it is
 */
export function useDraft(services: PlannerServices, opened: OpenedEntry, current: PlanEntry | undefined) {
  const [patch, setPatch] = useState<EntryPatch>({});
  const [state, setState] = useState<DraftState>({ kind: 'untouched' });
  const base = useRef(opened.entry);
  const exists = useRef(opened.stored);
  const pending = useRef<EntryPatch>({});
  const storing = useRef<Promise<boolean>>(Promise.resolve(true));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (current !== undefined && current.editedAt > base.current.editedAt) base.current = current;

  const store = useCallback(async (): Promise<boolean> => {
    const sent = pending.current;
    if (Object.keys(sent).length === 0) return true;
    const entry = { ...patched(base.current, sent), editedAt: services.now().toISOString() };
    try {
      await services.put([entry]);
    } catch (error) {
      setState({ kind: 'failed', reason: reasonOf(error) });
      return false;
    }
    base.current = entry;
    exists.current = true;
    pending.current = unsaved(pending.current, sent);
    setPatch(pending.current);
    if (Object.keys(pending.current).length === 0) setState({ kind: 'saved', at: services.now() });
    return true;
  }, [services]);
  /** Stores what is waiting, after whatever is being stored already. */
  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    storing.current = storing.current.then(store);
    return storing.current;
  }, [store]);
  const change = useCallback(
    (part: EntryPatch) => {
      pending.current = { ...pending.current, ...part };
      setPatch(pending.current);
      setState({ kind: 'typing' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), REST);
    },
    [flush],
  );
  /** Forgets what could not be stored, so that closing does not try again. */
  const discard = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = {};
  }, []);
  useEffect(() => services.watchLeaving(() => void flush()), [services, flush]);
  useEffect(() => () => void flush(), [flush]);
  return { entry: patched(base.current, patch), state, change, flush, discard, exists: exists.current };
}
