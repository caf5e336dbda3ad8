import type { RunningChromium } from './chromium';

/** What is asked of the background. */
declare const chrome: { alarms: { onAlarm: { dispatch(alarm: object): void } } };

/** The background's clock stands at a moment, and its alarm rings. */
export async function ringAt(chromium: RunningChromium, moment: number): Promise<void> {
  await (await chromium.background()).evaluate((at) => {
    const Real = Object.getPrototypeOf(Date) === Function.prototype ? Date : Object.getPrototypeOf(Date);
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number | string]) {
        super(...(given.length === 0 ? [at] : given));
      }
    } as DateConstructor;
    chrome.alarms.onAlarm.dispatch({ name: 'plan' });
  }, moment);
}
