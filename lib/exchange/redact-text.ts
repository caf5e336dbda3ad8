/** What may be taken out of texts. */
export type Redaction = 'mentions' | 'emails' | 'phones' | 'links';

export const REDACTIONS: readonly Redaction[] = ['mentions', 'emails', 'phones', 'links'];

/** In this order, so that an address of mail is not taken for a mention, nor a number in a link for a phone. */
const PATTERNS: ReadonlyArray<{ what: Redaction; pattern: RegExp; mark: string }> = [
  // VK writes mentions as [id1|Name] and [club1|Name].
  { what: 'mentions', pattern: /\[(?:id|club|public|event)-?\d{1,20}\|[^\]\n]{0,200}\]/giu, mark: '[mention]' },
  { what: 'links', pattern: /\b(?:https?:\/\/|www\.)[^\s<>"'“”«»]{1,2000}/giu, mark: '[link]' },
  {
    what: 'emails',
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
    mark: '[e-mail]',
  },
  {
    what: 'mentions',
    pattern: /(?<![\p{L}\p{N}_])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,60}[\p{L}\p{N}_])?/gu,
    mark: '[mention]',
  },
  {
    what: 'links',
    pattern:
      /\b(?:t\.me|vk\.com|vk\.cc|instagram\.com|facebook\.com|fb\.com|wa\.me|youtu\.be|bit\.ly)\/[^\s<>"'“”«»]{1,500}/giu,
    mark: '[link]',
  },
  // Seven to fifteen digits with the usual marks between them, beginning with "+", "8" or an area code in brackets.
  {
    what: 'phones',
    pattern: /(?<![\p{N}\p{L}])(?:\+\d|8|\(\d{3,5}\))(?:[\s().\-–\u00a0]{0,2}\d){6,14}(?![\p{N}\p{L}])/gu,
    mark: '[phone]',
  },
];

/** A text without what was chosen; what was there is named in square brackets. */
export function redact(text: string, what: readonly Redaction[]): string {
  return PATTERNS.filter((rule) => what.includes(rule.what)).reduce(
    (rest, { pattern, mark }) => rest.replace(pattern, mark),
    text,
  );
}
