/** English sentences about mistakes in a query; {text} is what stands there, {expected} what could. */
export const search = {
  'problem.unknown-key': 'There is no key “{text}”. Keys are: {expected}. To look for the words, put them in quotes.',
  'problem.no-value': 'After “{text}:” a value is missing.',
  'problem.unclosed-quote': 'The closing quotation mark is missing: {text}',
  'problem.unclosed-list': 'The closing bracket is missing: {text}',
  'problem.unknown-value': '“{text}” is no value of this key. Values are: {expected}.',
  'problem.bad-number': '“{text}” is not a number here. Write it like 100, >=1000, 10..20, 1.5k, 2%, unknown.',
  'problem.bad-date': '“{text}” is not a date. Write it like 2026-10-31, 2026-10, >2026-10-01, 2026-10..2026-11, 7d.',
  'problem.bad-band': 'In “{text}” the end comes before the beginning.',
  'problem.nothing-searchable': '“{text}” holds neither letters nor digits to look for.',
  'problem.unknown-collection': 'There is no collection “{text}”. Collections are: {expected}.',
  'problem.unknown-variable': 'The codebook has no variable “{text}”. Variables are: {expected}.',
} as const;
