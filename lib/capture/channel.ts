/**
 * An answer crosses from the page's world to ours in two events, one right after the other: its header, then its body.
 * Two, because joining them into one string would copy every answer once more (measured 2026-11: as dear as parsing it).
 */
export const HEADER_EVENT = 'lorgnette:header';
export const BODY_EVENT = 'lorgnette:body';

/** Event that silences every tap installed so far: sent by a newer tap after an update, and when we are switched off. */
export const RETIRE_EVENT = 'lorgnette:retire';
