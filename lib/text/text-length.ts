import { countGraphemes } from './graphemes';
import { withoutTags } from './hashtags';

export type LengthClass = 'short' | 'medium' | 'long';

const MEDIUM = 160;
const LONG = 1000;

/**
 * Length class of a post's text: short below 160 characters, medium to 1 000, long above; characters as people see
 * them, without hashtags and links (metric definitions 7).
 */
export function lengthClass(text: string): LengthClass {
  const plain = withoutTags(text);
  // There are never more characters than code units, so most texts need no segmenting.
  if (plain.length < MEDIUM) return 'short';
  const length = countGraphemes(plain);
  return length < MEDIUM ? 'short' : length <= LONG ? 'medium' : 'long';
}
