import { isOpen, type Rule } from './rule';
import { textsOf } from './texts';

/** Characters after which a paragraph is a wall on a telephone: about eleven lines. */
const WALL = 450;

/** A paragraph so long that readers on telephones pass it by. */
export const unbrokenText: Rule = ({ occurrences, today }) =>
  occurrences.flatMap(({ entry, day, key }) => {
    if (day < today || !isOpen(entry)) return [];
    const longest = Math.max(
      ...textsOf(entry).flatMap(({ text }) => text.split(/\n/u).map((part) => part.trim().length)),
    );
    return longest > WALL ? [{ rule: 'unbroken-text', keys: [key], day, values: { count: longest } }] : [];
  });
