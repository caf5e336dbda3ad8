import type { Situation } from '../../model';

/** A template of the starter set as it is written down: situation, shortcut, title, tags, text. */
export type StarterEntry = readonly [Situation, shortcut: string, title: string, tags: string, text: string];
