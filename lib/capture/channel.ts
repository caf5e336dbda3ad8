/** Event that carries one packed envelope from the page's world to ours. */
export const ANSWER_EVENT = 'lorgnette:answer';

/** Event that silences every tap installed so far: sent by a newer tap after an update, and when we are switched off. */
export const RETIRE_EVENT = 'lorgnette:retire';
