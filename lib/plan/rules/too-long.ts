import { fitOf } from '../limits';
import { isOpen, type Rule } from './rule';
import { textsOf } from './texts';

/** A text is longer than its network takes, or has more hashtags. One warning for each such network. */
export const tooLong: Rule = ({ occurrences, today }) =>
  occurrences.flatMap(({ entry, day, key }) => {
    if (day < today || !isOpen(entry)) return [];
    return textsOf(entry).flatMap(({ text, target }) => {
      if (target === undefined) return [];
      const { fits, used, most, hashtags } = fitOf(text, target);
      const over =
        used > most
          ? { used, most, what: 'characters' }
          : { used: hashtags?.used ?? 0, most: hashtags?.most ?? 0, what: 'hashtags' };
      return fits ? [] : [{ rule: 'too-long' as const, keys: [key], day, values: { ...over, target } }];
    });
  });
