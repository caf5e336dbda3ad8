import { useEffect, useRef, useState } from 'react';
import type { Work } from './exchange-services';

export type WorkState<T> =
  | { state: 'idle' }
  | { state: 'running'; done: number }
  | { state: 'stopped' }
  | { state: 'failed'; error: unknown }
  | { state: 'done'; result: T };

/** How often a page is told how far the work is. */
const EVERY_MS = 100;

/** Long work that shows how far it is, can be stopped, and stops when the dialog goes. */
export function useWork<T>(): {
  work: WorkState<T>;
  start(this: void, run: (work: Work) => Promise<T>): void;
  stop(this: void): void;
  reset(this: void): void;
} {
  const [work, setWork] = useState<WorkState<T>>({ state: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (run: (work: Work) => Promise<T>) => {
    const controller = new AbortController();
    running.current = controller;
    setWork({ state: 'running', done: 0 });
    let told = 0;
    const tell = (done: number) => {
      const now = performance.now();
      if (now - told < EVERY_MS) return;
      told = now;
      setWork({ state: 'running', done });
    };
    try {
      const result = await run({ signal: controller.signal, tell });
      setWork({ state: 'done', result });
    } catch (error) {
      setWork(controller.signal.aborted ? { state: 'stopped' } : { state: 'failed', error });
    }
  };
  return {
    work,
    start: (run) => void start(run),
    stop: () => running.current?.abort(),
    reset: () => setWork({ state: 'idle' }),
  };
}
