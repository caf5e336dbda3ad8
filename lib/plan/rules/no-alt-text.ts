import { isOpen, type Rule } from './rule';

const PICTURES: ReadonlySet<string | undefined> = new Set(['image', 'album']);

/** A post of pictures is called ready, and nobody has ticked that they are described for people who do not see them. */
export const noAltText: Rule = ({ occurrences, today }) =>
  occurrences.flatMap(({ entry, day, key }) =>
    day >= today &&
    isOpen(entry) &&
    entry.status === 'ready' &&
    PICTURES.has(entry.format) &&
    entry.checks.altText !== true
      ? [{ rule: 'no-alt-text', keys: [key], day, values: {} }]
      : [],
  );
