import { ABSENT, type Count, exact } from '../../model';
import { readCount } from '../../text/compact-number';

/** A count from a text of the page ("1.9K", "126,336 total members"); absent when the text holds no number. */
export function countFromLabel(label: unknown, lang: string | undefined): Count {
  if (typeof label !== 'string' || label.length > 120) return ABSENT;
  const text = label.trim();
  const plain = exact(text);
  return plain.kind === 'exact' ? plain : (readCount(text, lang) ?? ABSENT);
}
