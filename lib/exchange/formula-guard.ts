/**
 * Text that a spreadsheet would run as a formula begins with one of these, also in their full-width forms (CWE-1236).
 * An apostrophe is here as well, so that the mark can be taken off again without doubt.
 */
const DANGEROUS = /^['=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
/** Numbers may begin with a sign: VK's communities are negative. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** The test as one expression, for the CSV library: an apostrophe goes before what it matches. */
export const FORMULA = /^(?![+-]?\d+(?:\.\d+)?$)['=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** Takes the mark off: one apostrophe before a text that would have needed it. */
export function unguarded(text: string): string {
  const rest = text.slice(1);
  return text.startsWith("'") && DANGEROUS.test(rest) && !NUMBER.test(rest) ? rest : text;
}
