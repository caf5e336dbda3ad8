import type { Page } from '@playwright/test';
import { complain } from '../../tools/terminal';

/** What one press of a key cost the page's main thread, in ms of processor time: nobody else's work is in it. */
export interface KeyCost {
  /** Everything that listens to the press, the page's and ours. */
  handling: number;
  /** Style, layout and painting until the next press. */
  drawing: number;
}

/** The members of a trace event that matter; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread; missing where the system keeps none. */
  tdur?: number;
  args?: { data?: { type?: string } };
}

const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Records what keys cost while `work` types them; one entry per press, in order. Chromium. */
export async function traceKeys(page: Page, work: () => Promise<void>): Promise<KeyCost[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  if (!events.some(({ tdur }) => tdur !== undefined)) complain('no processor time in the trace: by the clock instead');
  return keyCosts(events);
}

/** Sums the trace of the thread on which keys arrive. */
export function keyCosts(events: readonly TraceEvent[]): KeyCost[] {
  const isPress = ({ name, args }: TraceEvent) => name === 'EventDispatch' && args?.data?.type === 'keydown';
  const thread = events.find(isPress);
  const costs: KeyCost[] = [];
  const ours = events.filter(({ pid, tid }) => pid === thread?.pid && tid === thread.tid).sort((a, b) => a.ts - b.ts);
  let handledUntil = 0;
  for (const event of ours) {
    const ms = (event.tdur ?? event.dur ?? 0) / 1000;
    if (isPress(event)) {
      costs.push({ handling: ms, drawing: 0 });
      handledUntil = event.ts + (event.dur ?? 0);
    }
    // Layout that a listener forces is part of its handling already.
    const last = costs.at(-1);
    if (last && DRAWING.has(event.name) && event.ts >= handledUntil) last.drawing += ms;
  }
  return costs;
}
