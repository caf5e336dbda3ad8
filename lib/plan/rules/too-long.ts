import { fitOf } from '../limits';
import { publishText } from '../publish-text';
import { isOpen, type Rule } from './rule';

/** A text, with its link and hashtags, is longer than its network takes, or has more hashtags. One warning for each such network. */
export const tooLong: Rule = ({ occurrences, today }) =>
  occurrences.flatMap(({ entry, day, key }) => {
    if (day < today || !isOpen(entry)) return [];
    return entry.targets.flatMap((target) => {
      const { fits, used, most, hashtags } = fitOf(publishText(entry, target), target);
      const over =
        used > most
          ? { used, most, what: 'characters' }
          : { used: hashtags?.used ?? 0, most: hashtags?.most ?? 0, what: 'hashtags' };
      return fits ? [] : [{ rule: 'too-long' as const, keys: [key], day, values: { ...over, target } }];
    });
  });
