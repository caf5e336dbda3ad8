/** Chromium (2026-11) lists some cities by former names only; the present ones are understood all the same. */
const PRESENT = ['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Yangon', 'Asia/Ho_Chi_Minh', 'Europe/Kyiv', 'UTC'];

/** Names of time zones that can be chosen, in order. */
export const zones: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), ...PRESENT])].sort();

/** The zone of this computer. */
export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
